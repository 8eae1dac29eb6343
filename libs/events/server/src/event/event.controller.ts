import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { EVENT_FIELD_CODES } from '@turnout/events/domain';
import { ApiProblems, Idempotent, IfMatch, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { EVENT_FILTER_CODES, EVENT_ORDER_CODES } from '../event.problems';
import { ChangeEvent } from './change-event';
import { DeleteEvent } from './delete-event';
import { EventChange, NewEvent } from './event-input.dto';
import { EventListQuery } from './event-query.dto';
import { EventDetail, EventPage } from './event.dto';
import { EventQueries } from './event.queries';
import { ReadEvent } from './read-event';
import { RecordEvent } from './record-event';

@ApiTags('events')
@Controller('projects/:project/events')
export class EventController {
  constructor(
    private readonly queries: EventQueries,
    private readonly recordEvent: RecordEvent,
    private readonly readEvent: ReadEvent,
    private readonly changeEvent: ChangeEvent,
    private readonly deleteEvent: DeleteEvent,
  ) {}

  @Get()
  @Operation('event.read')
  @ApiProblems(...EVENT_FILTER_CODES, ...EVENT_ORDER_CODES, 'request.bad-cursor', 'request.bad-limit')
  @ApiOperation({ operationId: 'listEvents', summary: 'Records that match, page by page, with the sums of all that match' })
  @ApiOkResponse({ type: EventPage })
  list(@ProjectCtx() ctx: ProjectContext, @Query() query: EventListQuery): Promise<EventPage> {
    return this.queries.list(ctx, query);
  }

  @Post()
  @Operation('event.record')
  @ApiProblems('event.period-locked', ...EVENT_FIELD_CODES)
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'recordEvent', summary: 'Log an event' })
  @ApiCreatedResponse({ type: EventDetail })
  record(@ProjectCtx() ctx: ProjectContext, @Body() input: NewEvent): Promise<EventDetail> {
    return this.recordEvent.run(ctx, input);
  }

  @Get(':id')
  @Operation('event.read')
  @ApiProblems('event.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readEvent', summary: 'One record with everything that is known of it' })
  @ApiOkResponse({ type: EventDetail })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<EventDetail> {
    return this.readEvent.run(ctx, id);
  }

  @Patch(':id')
  @Operation('event.change')
  @ApiProblems('event.not-found', 'event.locked', 'event.period-locked', ...EVENT_FIELD_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeEvent', summary: 'Change a record' })
  @ApiOkResponse({ type: EventDetail })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: EventChange,
  ): Promise<EventDetail> {
    return this.changeEvent.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('event.delete')
  @ApiProblems('event.not-found', 'event.locked', 'event.period-locked')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteEvent', summary: 'Delete a record' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deleteEvent.run(ctx, id, version);
  }
}
