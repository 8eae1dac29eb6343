import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ExplainCondition } from '../explanation/explain-condition';
import { ConditionExplanation, ExplanationQuery } from '../explanation/explanation.dto';
import { Impact } from './impact.dto';
import { ImpactQuery } from './impact-query.dto';
import { ApiProblems } from '@turnout/shared/server-platform';
import { ReadTrend } from '../trend/read-trend';
import { ImpactTrend, ImpactTrendQuery } from '../trend/trend.dto';
import { ReadImpact } from './read-impact';

@ApiTags('impact')
@Controller('projects/:project/impact')
export class ImpactController {
  constructor(
    private readonly readImpact: ReadImpact,
    private readonly readTrend: ReadTrend,
    private readonly explainCondition: ExplainCondition,
  ) {}

  @Get()
  @Operation('target.read')
  @ApiOperation({ operationId: 'readImpact', summary: 'How far the promises of a project are kept, and what would close the gap' })
  @ApiOkResponse({ type: Impact })
  read(@ProjectCtx() ctx: ProjectContext, @Query() { planned }: ImpactQuery): Promise<Impact> {
    return this.readImpact.run(ctx, planned === 'true');
  }

  @Get('explanation')
  @Operation('target.read')
  @ApiProblems('target.condition-not-found')
  @ApiOperation({ operationId: 'explainCondition', summary: 'Which events count towards a condition of a promise, which do not, and why' })
  @ApiOkResponse({ type: ConditionExplanation })
  explain(@ProjectCtx() ctx: ProjectContext, @Query() query: ExplanationQuery): Promise<ConditionExplanation> {
    return this.explainCondition.run(ctx, query);
  }

  @Get('trend')
  @Operation('target.read')
  @ApiProblems('event.unknown-type')
  @ApiOperation({ operationId: 'readImpactTrend', summary: 'Events and participants month by month, beside what should be there' })
  @ApiOkResponse({ type: ImpactTrend })
  trend(@ProjectCtx() ctx: ProjectContext, @Query() { type }: ImpactTrendQuery): Promise<ImpactTrend> {
    return this.readTrend.run(ctx, type ?? null);
  }
}
