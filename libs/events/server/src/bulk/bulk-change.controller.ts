import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { BULK_FIELD_CODES, EVENT_FIELD_CODES } from '@turnout/events/domain';
import { ApiProblems, Idempotent, type Page } from '@turnout/shared/server-platform';
import { EVENT_FILTER_CODES } from '../event.problems';
import { BulkPreviewInput, NewBulkChange } from './bulk-input.dto';
import { BulkChangeMade, BulkChangePage, BulkPreview, BulkUndone } from './bulk.dto';
import { ChangeEvents } from './change-events';
import { ListBulkChanges } from './list-bulk-changes';
import { PreviewBulk } from './preview-bulk';
import { UndoBulk } from './undo-bulk';

@ApiTags('bulk changes')
@Controller('projects/:project/events/bulk-changes')
export class BulkChangeController {
  constructor(
    private readonly listBulkChanges: ListBulkChanges,
    private readonly previewBulk: PreviewBulk,
    private readonly changeEvents: ChangeEvents,
    private readonly undoBulk: UndoBulk,
  ) {}

  @Get()
  @Operation('event.change')
  @ApiOperation({ operationId: 'listBulkChanges', summary: 'The latest changes of many events that the asker made and can still undo' })
  @ApiOkResponse({ type: BulkChangePage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<BulkChangeMade>> {
    return this.listBulkChanges.run(ctx);
  }

  @Post('preview')
  @HttpCode(200)
  @Operation('event.change')
  @ApiProblems('bulk.too-many', ...BULK_FIELD_CODES, ...EVENT_FIELD_CODES, ...EVENT_FILTER_CODES)
  @ApiOperation({ operationId: 'readBulkPreview', summary: 'What a change of many events would do to each, to the totals and to the sums' })
  @ApiOkResponse({ type: BulkPreview })
  preview(@ProjectCtx() ctx: ProjectContext, @Body() input: BulkPreviewInput): Promise<BulkPreview> {
    return this.previewBulk.run(ctx, input);
  }

  @Post()
  @Operation('event.change')
  @ApiProblems(
    ...['bulk.too-many', 'bulk.changed-since', 'bulk.refused', 'precondition.required'],
    ...BULK_FIELD_CODES,
    ...EVENT_FIELD_CODES,
  )
  @Idempotent()
  @ApiOperation({ operationId: 'addBulkChange', summary: 'Change many events as they were seen: all of them or none' })
  @ApiCreatedResponse({ type: BulkChangeMade })
  change(@ProjectCtx() ctx: ProjectContext, @Body() input: NewBulkChange): Promise<BulkChangeMade> {
    return this.changeEvents.run(ctx, input);
  }

  @Post(':id/undo')
  @HttpCode(200)
  @Operation('event.change')
  @ApiProblems('bulk.not-found', 'bulk.undone-already')
  @ApiOperation({ operationId: 'undoBulkChange', summary: 'Undo a change of many events, but for what was changed since' })
  @ApiOkResponse({ type: BulkUndone })
  undo(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<BulkUndone> {
    return this.undoBulk.run(ctx, id);
  }
}
