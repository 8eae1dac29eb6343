import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { SETTING_FIELD_CODES } from '@turnout/consortium/domain';
import { ApiProblems, Idempotent, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { AddEventType } from './add-event-type';
import { ChangeEventType } from './change-event-type';
import { DeleteEventType } from './delete-event-type';
import { EventType, EventTypeChange, EventTypePage, NewEventType } from './event-type.dto';
import { EventTypeQueries } from './event-type.queries';

@ApiTags('consortium')
@Controller('projects/:project/event-types')
export class EventTypeController {
  constructor(
    private readonly queries: EventTypeQueries,
    private readonly addEventType: AddEventType,
    private readonly changeEventType: ChangeEventType,
    private readonly deleteEventType: DeleteEventType,
  ) {}

  @Get()
  @Operation('consortium.read')
  @ApiOperation({ operationId: 'listEventTypes', summary: 'The event types of a project, in its order' })
  @ApiOkResponse({ type: EventTypePage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<EventType>> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('consortium.change')
  @ApiProblems(...SETTING_FIELD_CODES)
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'addEventType', summary: 'Add an event type' })
  @ApiCreatedResponse({ type: EventType })
  add(@ProjectCtx() ctx: ProjectContext, @Body() input: NewEventType): Promise<EventType> {
    return this.addEventType.run(ctx, input);
  }

  @Get(':id')
  @Operation('consortium.read')
  @ApiProblems('event-type.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readEventType', summary: 'One event type' })
  @ApiOkResponse({ type: EventType })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<EventType> {
    return this.queries.read(ctx, id);
  }

  @Patch(':id')
  @Operation('consortium.change')
  @ApiProblems('event-type.not-found', ...SETTING_FIELD_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeEventType', summary: 'Change an event type' })
  @ApiOkResponse({ type: EventType })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: EventTypeChange,
  ): Promise<EventType> {
    return this.changeEventType.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('consortium.change')
  @ApiProblems('event-type.not-found', 'event-type.in-use')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteEventType', summary: 'Delete an event type that nothing hangs on' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deleteEventType.run(ctx, id, version);
  }
}
