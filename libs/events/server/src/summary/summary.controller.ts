import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems } from '@turnout/shared/server-platform';
import { EVENT_FILTER_CODES } from '../event.problems';
import { EventSummary, EventSummaryQuery } from './summary.dto';
import { SummariseEvents } from './summarise-events';

@ApiTags('events')
@Controller('projects/:project/summary')
export class SummaryController {
  constructor(private readonly summariseEvents: SummariseEvents) {}

  @Get()
  @Operation('event.read')
  @ApiProblems(...EVENT_FILTER_CODES, 'event.unknown-dimension')
  @ApiOperation({ operationId: 'summariseEvents', summary: 'Sums of the records that match, by one dimension' })
  @ApiOkResponse({ type: EventSummary })
  summarise(@ProjectCtx() ctx: ProjectContext, @Query() query: EventSummaryQuery): Promise<EventSummary> {
    return this.summariseEvents.run(ctx, query);
  }
}
