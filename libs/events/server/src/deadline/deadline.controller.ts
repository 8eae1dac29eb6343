import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import type { Page } from '@turnout/shared/server-platform';
import { ProjectDeadline, ProjectDeadlinePage } from './deadline.dto';
import { DeadlineQueries } from './deadline.queries';

@ApiTags('events')
@Controller('projects/:project/deadlines')
export class DeadlineController {
  constructor(private readonly queries: DeadlineQueries) {}

  @Get()
  @Operation('project.read')
  @ApiOperation({ operationId: 'listDeadlines', summary: 'Ends of reporting periods, deliverables and milestones that have a day, by day' })
  @ApiOkResponse({ type: ProjectDeadlinePage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<ProjectDeadline>> {
    return this.queries.list(ctx);
  }
}
