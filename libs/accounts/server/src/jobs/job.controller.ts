import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Idempotent } from '@turnout/shared/server-platform';
import { Operation } from '../access/operation.decorator';
import { Ctx, type RequestContext } from '../access/request-context';
import { JobPage, JobRun } from './job.dto';
import { JobQueries } from './job.queries';
import { RunJob } from './run-job';

/** What runs by itself, for the administrator of the installation. */
@ApiTags('installation')
@Controller('jobs')
export class JobController {
  constructor(
    private readonly queries: JobQueries,
    private readonly runJob: RunJob,
  ) {}

  @Get()
  @Operation('job.read')
  @ApiOperation({ operationId: 'listJobs', summary: 'What runs by itself, when it is due next, and its latest runs' })
  @ApiOkResponse({ type: JobPage })
  list(@Ctx() ctx: RequestContext): Promise<JobPage> {
    return this.queries.list(ctx);
  }

  @Post(':name/runs')
  @Operation('job.run')
  @Idempotent()
  @ApiProblems('job.not-found', 'job.is-running')
  @ApiOperation({ operationId: 'runJob', summary: 'Have a job run now, once; the answer does not wait for it' })
  @ApiCreatedResponse({ type: JobRun })
  run(@Ctx() ctx: RequestContext, @Param('name') name: string): Promise<JobRun> {
    return this.runJob.run(ctx, name);
  }
}
