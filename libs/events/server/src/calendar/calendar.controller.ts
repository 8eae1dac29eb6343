import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems } from '@turnout/shared/server-platform';
import { EVENT_FILTER_CODES } from '../event.problems';
import { CalendarQuery, EventCalendar } from './calendar.dto';
import { CalendarQueries } from './calendar.queries';

@ApiTags('events')
@Controller('projects/:project/calendar')
export class CalendarController {
  constructor(private readonly queries: CalendarQueries) {}

  @Get()
  @Operation('event.read')
  @ApiProblems(...EVENT_FILTER_CODES, 'calendar.span-invalid')
  @ApiOperation({ operationId: 'readCalendar', summary: 'The records that match on some days, and where there are others' })
  @ApiOkResponse({ type: EventCalendar })
  read(@ProjectCtx() ctx: ProjectContext, @Query() query: CalendarQuery): Promise<EventCalendar> {
    return this.queries.read(ctx, query);
  }
}
