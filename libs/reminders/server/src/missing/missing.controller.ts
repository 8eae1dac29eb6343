import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems } from '@turnout/shared/server-platform';
import { MissingPage, MissingQuery, MissingSums } from './missing.dto';
import { ReadMissing } from './read-missing';
import { SumMissing } from './sum-missing';

@ApiTags('reminders')
@Controller('projects/:project/missing')
export class MissingController {
  constructor(
    private readonly readMissing: ReadMissing,
    private readonly sumMissing: SumMissing,
  ) {}

  @Get()
  @Operation('missing.read')
  @ApiProblems('request.bad-cursor', 'request.bad-limit')
  @ApiOperation({ operationId: 'listMissing', summary: 'What is missing, of whom and by when, with how much there is in all' })
  @ApiOkResponse({ type: MissingPage })
  list(@ProjectCtx() ctx: ProjectContext, @Query() query: MissingQuery): Promise<MissingPage> {
    return this.readMissing.run(ctx, query);
  }

  @Get('sums')
  @Operation('missing.read')
  @ApiOperation({ operationId: 'sumMissing', summary: 'How much is missing, in all and of the partner of whoever asks' })
  @ApiOkResponse({ type: MissingSums })
  sums(@ProjectCtx() ctx: ProjectContext): Promise<MissingSums> {
    return this.sumMissing.run(ctx);
  }
}
