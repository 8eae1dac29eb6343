import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import {
  ApiProblems,
  IfMatch,
  type Repeatable,
  Repeated,
  TakesUpload,
  type Upload,
  Uploaded,
  Versioned,
  VersionedChange,
} from '@turnout/shared/server-platform';
import { EVIDENCE_CODES, FILE_CODES } from '../event.problems';
import { AddEvidence } from './add-evidence';
import { ChangeEvidence } from './change-evidence';
import { Evidence, EvidenceChange, EvidenceList, NewEvidence } from './evidence.dto';
import { ListEvidence } from './list-evidence';
import { RemoveEvidence } from './remove-evidence';

@ApiTags('evidence')
@Controller('projects/:project/events/:id/evidence')
export class EvidenceController {
  constructor(
    private readonly listEvidence: ListEvidence,
    private readonly addEvidence: AddEvidence,
    private readonly changeEvidence: ChangeEvidence,
    private readonly removeEvidence: RemoveEvidence,
  ) {}

  @Get()
  @Operation('evidence.read')
  @ApiProblems('event.not-found')
  @ApiOperation({ operationId: 'listEvidence', summary: 'Evidence of an event, and how many of its participants signed lists document' })
  @ApiOkResponse({ type: EvidenceList })
  list(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<EvidenceList> {
    return this.listEvidence.run(ctx, id);
  }

  @Post()
  @Operation('evidence.change')
  @TakesUpload()
  @Versioned()
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'repeating it with the same file stores it once' })
  @ApiBody({ type: NewEvidence })
  @ApiProblems(
    'event.not-found',
    'event.locked',
    'event.period-locked',
    'evidence.too-many',
    'idempotency.key-reused',
    'idempotency.key-invalid',
    ...EVIDENCE_CODES,
    ...FILE_CODES,
  )
  @ApiOperation({ operationId: 'addEvidence', summary: 'Add a file as evidence of an event' })
  @ApiCreatedResponse({ type: Evidence })
  add(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @Uploaded() upload: Upload,
    @Repeated() repeat: Repeatable,
  ): Promise<Evidence> {
    return this.addEvidence.run(ctx, id, upload, repeat);
  }

  @Patch(':evidence')
  @Operation('evidence.change')
  @ApiProblems('event.not-found', 'event.locked', 'event.period-locked', 'evidence.not-found', ...EVIDENCE_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeEvidence', summary: 'Change what is said about a piece of evidence' })
  @ApiOkResponse({ type: Evidence })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @Param('evidence') evidence: string,
    @IfMatch() version: number,
    @Body() change: EvidenceChange,
  ): Promise<Evidence> {
    return this.changeEvidence.run(ctx, id, evidence, version, change);
  }

  @Delete(':evidence')
  @HttpCode(204)
  @Operation('evidence.change')
  @ApiProblems('event.not-found', 'event.locked', 'event.period-locked', 'evidence.not-found')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteEvidence', summary: 'Remove a piece of evidence with its file' })
  @ApiNoContentResponse()
  delete(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @Param('evidence') evidence: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.removeEvidence.run(ctx, id, evidence, version);
  }
}
