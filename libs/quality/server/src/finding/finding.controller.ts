import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems, IfMatch, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { JudgeNow } from '../judging/judge-now';
import { REASON_CODES } from '../quality.problems';
import { Finding, FindingPage, FindingQuery, FindingReason, FindingRepaired, FindingRepairRequest, Judging } from './finding.dto';
import { FindingQueries } from './finding.queries';
import { RepairFinding } from './repair-finding';
import { SettleFinding } from './settle-finding';

@ApiTags('quality')
@Controller('projects/:project/findings')
export class FindingController {
  constructor(
    private readonly queries: FindingQueries,
    private readonly settle: SettleFinding,
    private readonly repairFinding: RepairFinding,
    private readonly judgeNow: JudgeNow,
  ) {}

  @Get()
  @Operation('finding.read')
  @ApiProblems('request.bad-cursor', 'request.bad-limit')
  @ApiOperation({ operationId: 'listFindings', summary: 'What quality rules noticed, page by page, with how much by rule' })
  @ApiOkResponse({ type: FindingPage })
  list(@ProjectCtx() ctx: ProjectContext, @Query() query: FindingQuery): Promise<FindingPage> {
    return this.queries.list(ctx, query);
  }

  @Get('judging')
  @Operation('finding.read')
  @ApiOperation({ operationId: 'readJudging', summary: 'Whether something is still to be judged, and how far that is' })
  @ApiOkResponse({ type: Judging })
  judging(@ProjectCtx() ctx: ProjectContext): Promise<Judging> {
    return this.queries.judging(ctx);
  }

  @Post('run')
  @HttpCode(202)
  @Operation('finding.settle')
  @ApiOperation({ operationId: 'runFindings', summary: 'Have the whole project judged afresh, in the background' })
  @ApiAcceptedResponse({ type: Judging })
  run(@ProjectCtx() ctx: ProjectContext): Promise<Judging> {
    return this.judgeNow.run(ctx);
  }

  @Get(':id')
  @Operation('finding.read')
  @ApiProblems('finding.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readFinding', summary: 'One finding with the events it is about' })
  @ApiOkResponse({ type: Finding })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<Finding> {
    return this.queries.read(ctx, id);
  }

  @Post(':id/accept')
  @HttpCode(200)
  @Operation('finding.settle')
  @ApiProblems('finding.not-found', 'finding.not-open', ...REASON_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'acceptFinding', summary: 'Say why it is right as it is; remembered as long as what was compared stays so' })
  @ApiOkResponse({ type: Finding })
  accept(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason = '' }: FindingReason,
  ): Promise<Finding> {
    return this.settle.accept(ctx, id, version, reason);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Operation('finding.settle')
  @ApiProblems('finding.not-found', 'finding.not-accepted')
  @VersionedChange()
  @ApiOperation({ operationId: 'reopenFinding', summary: 'Take an acceptance back' })
  @ApiOkResponse({ type: Finding })
  reopen(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<Finding> {
    return this.settle.reopen(ctx, id, version);
  }

  @Post(':id/repair')
  @HttpCode(200)
  @Operation('finding.repair')
  @ApiProblems('finding.not-found', 'finding.no-repair', 'finding.changed-since', 'event.locked', 'event.period-locked')
  @ApiOperation({ operationId: 'repairFinding', summary: 'Do what the finding proposes, on the events as they were seen' })
  @ApiOkResponse({ type: FindingRepaired })
  repair(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @Body() { events = [] }: FindingRepairRequest,
  ): Promise<FindingRepaired> {
    return this.repairFinding.run(ctx, id, events);
  }
}
