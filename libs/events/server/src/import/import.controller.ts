import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import {
  ApiProblems,
  IfMatch,
  type Page,
  type Repeatable,
  Repeated,
  TakesUpload,
  type Upload,
  Uploaded,
  Versioned,
  VersionedChange,
  PageQuery,
} from '@turnout/shared/server-platform';
import { ChangeImport } from './change-import';
import { IMPORT_CHOICE_CODES } from './choices-of';
import { DeleteImport } from './delete-import';
import { ImportChange } from './import-decision.dto';
import { IMPORT_SOURCE_CODES } from './import.problems';
import { ImportDraft, ImportPage, ImportRowsQuery, type ImportSummary } from './import.dto';
import { ImportQueries } from './import.queries';
import { IMPORT_BODY, IMPORT_UPLOAD } from './import-upload';
import { type ImportedRow, ImportedRowPage } from './imported-row.dto';
import { OpenImport } from './open-import';
import { ReadImport } from './read-import';

@ApiTags('import')
@Controller('projects/:project/imports')
export class ImportController {
  constructor(
    private readonly queries: ImportQueries,
    private readonly openImport: OpenImport,
    private readonly readImport: ReadImport,
    private readonly changeImport: ChangeImport,
    private readonly deleteImport: DeleteImport,
  ) {}

  @Get()
  @Operation('import.read')
  @ApiProblems('request.bad-cursor', 'request.bad-limit')
  @ApiOperation({
    operationId: 'listImports',
    summary: 'Imports, the latest first: one’s own, or all of the project for those who reach all of it',
  })
  @ApiOkResponse({ type: ImportPage })
  list(@ProjectCtx() ctx: ProjectContext, @Query() query: PageQuery): Promise<Page<ImportSummary>> {
    return this.queries.list(ctx, query);
  }

  @Post()
  @Operation('import.manage')
  @TakesUpload(IMPORT_UPLOAD)
  @Versioned()
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'repeating it with the same source makes one draft' })
  @ApiProblems('import.too-many-drafts', 'idempotency.key-reused', 'idempotency.key-invalid', ...IMPORT_SOURCE_CODES)
  @ApiOperation({
    operationId: 'openImport',
    summary: 'Read tables into a draft; nothing of them is an event yet',
    requestBody: IMPORT_BODY,
  })
  @ApiCreatedResponse({ type: ImportDraft })
  open(@ProjectCtx() ctx: ProjectContext, @Uploaded() upload: Upload, @Repeated() repeat: Repeatable): Promise<ImportDraft> {
    return this.openImport.run(ctx, upload, repeat);
  }

  @Get(':id')
  @Operation('import.read')
  @ApiProblems('import.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readImport', summary: 'One import with what was understood of it' })
  @ApiOkResponse({ type: ImportDraft })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<ImportDraft> {
    return this.readImport.run(ctx, id);
  }

  @Get(':id/rows')
  @Operation('import.read')
  @ApiProblems('import.not-found', 'import.unknown-state', 'import.unknown-order', 'request.bad-cursor', 'request.bad-limit')
  @ApiOperation({ operationId: 'listImportRows', summary: 'Rows of an import, page by page' })
  @ApiOkResponse({ type: ImportedRowPage })
  rows(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @Query() query: ImportRowsQuery): Promise<Page<ImportedRow>> {
    return this.readImport.rows(ctx, id, query);
  }

  @Patch(':id')
  @Operation('import.manage')
  @ApiProblems('import.not-found', 'import.no-draft', ...IMPORT_CHOICE_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeImport', summary: 'Decide about a draft: what is read, what columns are, and what rows say' })
  @ApiOkResponse({ type: ImportDraft })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: ImportChange,
  ): Promise<ImportDraft> {
    return this.changeImport.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('import.manage')
  @ApiProblems('import.not-found', 'import.no-draft')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteImport', summary: 'Throw a draft away' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deleteImport.run(ctx, id, version);
  }
}
