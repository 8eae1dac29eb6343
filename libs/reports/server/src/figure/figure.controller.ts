import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { EVENT_FILTER_CODES, WordedFilterQuery } from '@turnout/events/server';
import { ApiProblems } from '@turnout/shared/server-platform';
import { ExplainFigure } from './explain-figure';
import { FigureExplanation } from './figure.dto';

@ApiTags('figures')
@Controller('projects/:project/figures')
export class FigureController {
  constructor(private readonly explainFigure: ExplainFigure) {}

  @Get('explanation')
  @Operation('report.read')
  @ApiProblems(...EVENT_FILTER_CODES)
  @ApiOperation({
    operationId: 'readFigureExplanation',
    summary: 'What the figures of the events that match are made of, and what is left out and why',
  })
  @ApiOkResponse({ type: FigureExplanation })
  explain(@ProjectCtx() ctx: ProjectContext, @Query() query: WordedFilterQuery): Promise<FigureExplanation> {
    return this.explainFigure.run(ctx, query);
  }
}
