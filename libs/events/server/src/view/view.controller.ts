import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { VIEW_FIELD_CODES } from '@turnout/events/domain';
import { ApiProblems, Idempotent, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { EVENT_FILTER_CODES, EVENT_ORDER_CODES } from '../event.problems';
import { ChangeView } from './change-view';
import { DeleteView } from './delete-view';
import { KeepView } from './keep-view';
import { NewView, SavedView, SavedViewPage, ViewChange } from './view.dto';
import { ViewQueries } from './view.queries';

const REFUSALS = [
  'access.denied',
  'view.too-many',
  'event.unknown-column',
  ...EVENT_ORDER_CODES,
  ...VIEW_FIELD_CODES,
  ...EVENT_FILTER_CODES,
] as const;

@ApiTags('views')
@Controller('projects/:project/views')
export class ViewController {
  constructor(
    private readonly queries: ViewQueries,
    private readonly keepView: KeepView,
    private readonly changeView: ChangeView,
    private readonly deleteView: DeleteView,
  ) {}

  @Get()
  @Operation('view.read')
  @ApiOperation({ operationId: 'listViews', summary: 'The asker’s own views of the list of events, and those of the project' })
  @ApiOkResponse({ type: SavedViewPage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<SavedView>> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('view.keep')
  @ApiProblems(...REFUSALS)
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'addView', summary: 'Keep a view under a name' })
  @ApiCreatedResponse({ type: SavedView })
  keep(@ProjectCtx() ctx: ProjectContext, @Body() input: NewView): Promise<SavedView> {
    return this.keepView.run(ctx, input);
  }

  @Get(':id')
  @Operation('view.read')
  @ApiProblems('view.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readView', summary: 'One view' })
  @ApiOkResponse({ type: SavedView })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<SavedView> {
    return this.queries.read(ctx, id);
  }

  @Patch(':id')
  @Operation('view.keep')
  @ApiProblems('view.not-found', ...REFUSALS)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeView', summary: 'Rename a view, let it show something else, share it or take it back' })
  @ApiOkResponse({ type: SavedView })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: ViewChange,
  ): Promise<SavedView> {
    return this.changeView.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('view.keep')
  @ApiProblems('view.not-found', 'access.denied')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteView', summary: 'Delete a view' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deleteView.run(ctx, id, version);
  }
}
