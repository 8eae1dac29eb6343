import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems, type Page } from '@turnout/shared/server-platform';
import { EVENT_FILTER_CODES } from '../event.problems';
import { BreakdownSummary, BreakdownSumsQuery, type UsedCategory, UsedCategoryPage } from './breakdown.dto';
import { BreakdownQueries } from './breakdown.queries';
import { SummariseBreakdown } from './summarise-breakdown';

@ApiTags('events')
@Controller('projects/:project')
export class BreakdownController {
  constructor(
    private readonly summariseBreakdown: SummariseBreakdown,
    private readonly queries: BreakdownQueries,
  ) {}

  @Get('summary/breakdown')
  @Operation('event.read')
  @ApiProblems(...EVENT_FILTER_CODES, 'breakdown.unknown-dimension')
  @ApiOperation({ operationId: 'summariseBreakdown', summary: 'Breakdowns of the records that match, summed along one dimension' })
  @ApiOkResponse({ type: BreakdownSummary })
  summarise(@ProjectCtx() ctx: ProjectContext, @Query() query: BreakdownSumsQuery): Promise<BreakdownSummary> {
    return this.summariseBreakdown.run(ctx, query);
  }

  @Get('breakdown-categories')
  @Operation('event.read')
  @ApiOperation({ operationId: 'listBreakdownCategories', summary: 'Categories that breakdowns of the project name already' })
  @ApiOkResponse({ type: UsedCategoryPage })
  async used(@ProjectCtx() ctx: ProjectContext): Promise<Page<UsedCategory>> {
    const items = await this.queries.used(ctx);
    return { items, nextCursor: null, total: items.length };
  }
}
