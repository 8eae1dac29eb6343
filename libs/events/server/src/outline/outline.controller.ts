import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems } from '@turnout/shared/server-platform';
import { EventOutlineQuery } from '../event/event-query.dto';
import { EVENT_FILTER_CODES, EVENT_ORDER_CODES } from '../event.problems';
import { EventOutline } from './outline.dto';
import { OutlineQueries } from './outline.queries';

@ApiTags('events')
@Controller('projects/:project/events/outline')
export class OutlineController {
  constructor(private readonly queries: OutlineQueries) {}

  @Get()
  @Operation('event.read')
  @ApiProblems(...EVENT_FILTER_CODES, ...EVENT_ORDER_CODES, 'request.bad-limit')
  @ApiOperation({ operationId: 'readEventOutline', summary: 'How a list is made up: its groups, and where each of its pages begins' })
  @ApiOkResponse({ type: EventOutline })
  read(@ProjectCtx() ctx: ProjectContext, @Query() query: EventOutlineQuery): Promise<EventOutline> {
    return this.queries.outline(ctx, query);
  }
}
