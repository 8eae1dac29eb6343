import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { EVENT_FIELD_CODES } from '@turnout/events/domain';
import { ApiProblems, IfMatch, VersionedChange } from '@turnout/shared/server-platform';
import { CommitImport } from './commit-import';
import { ImportProgressBoard } from './import-progress';
import { ImportDraft, ImportProgress, ImportUndone } from './import.dto';
import { UndoImport } from './undo-import';

const REFUSALS = ['import.not-found', 'import.no-draft', 'import.undecided', 'import.nothing-to-do', 'import.changed-since'] as const;

@ApiTags('import')
@Controller('projects/:project/imports/:id')
export class ImportCommitController {
  constructor(
    private readonly commitImport: CommitImport,
    private readonly undoImport: UndoImport,
    private readonly progress: ImportProgressBoard,
  ) {}

  @Post('commit')
  @HttpCode(200)
  @Operation('import.manage')
  @ApiProblems(...REFUSALS, 'event.period-locked', 'event.locked', 'access.denied', ...EVENT_FIELD_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'commitImport', summary: 'Make events of a draft: of all its rows or of none; repeating it answers again' })
  @ApiOkResponse({ type: ImportDraft })
  commit(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<ImportDraft> {
    return this.commitImport.run(ctx, id, version);
  }

  @Post('undo')
  @HttpCode(200)
  @Operation('import.manage')
  @ApiProblems('import.not-found', 'import.not-committed', 'import.undone-already')
  @ApiOperation({ operationId: 'undoImport', summary: 'Take an import back, but for what was changed since' })
  @ApiOkResponse({ type: ImportUndone })
  undo(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<ImportUndone> {
    return this.undoImport.run(ctx, id);
  }

  @Get('progress')
  @Operation('import.read')
  @ApiProblems('import.not-found')
  @ApiOperation({ operationId: 'readImportProgress', summary: 'How far an import is' })
  @ApiOkResponse({ type: ImportProgress })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<ImportProgress> {
    return this.progress.read(ctx, id);
  }
}
