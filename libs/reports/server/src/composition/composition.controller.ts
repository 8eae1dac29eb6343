import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems, Idempotent, IfMatch, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { COMPOSITION_REFUSALS } from '../report.problems';
import { AddComposition } from './add-composition';
import { ChangeComposition } from './change-composition';
import { CompositionChange, CompositionDetail, CompositionList, NewComposition } from './composition.dto';
import { CompositionQueries } from './composition.queries';
import { DeleteComposition } from './delete-composition';

@ApiTags('compositions')
@Controller('projects/:project/compositions')
export class CompositionController {
  constructor(
    private readonly queries: CompositionQueries,
    private readonly addComposition: AddComposition,
    private readonly changeComposition: ChangeComposition,
    private readonly deleteComposition: DeleteComposition,
  ) {}

  @Get()
  @Operation('report.read')
  @ApiOperation({ operationId: 'listCompositions', summary: 'Reports that somebody composes' })
  @ApiOkResponse({ type: CompositionList })
  list(@ProjectCtx() ctx: ProjectContext): Promise<CompositionList> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('report.compose')
  @ApiProblems('composition.not-found', 'composition.too-many', ...COMPOSITION_REFUSALS)
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'addComposition', summary: 'Begin a report: a new one, or a copy of another' })
  @ApiCreatedResponse({ type: CompositionDetail })
  add(@ProjectCtx() ctx: ProjectContext, @Body() input: NewComposition): Promise<CompositionDetail> {
    return this.addComposition.run(ctx, input);
  }

  @Get(':id')
  @Operation('report.read')
  @ApiProblems('composition.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readComposition', summary: 'What a report covers, its order and its texts' })
  @ApiOkResponse({ type: CompositionDetail })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<CompositionDetail> {
    return this.queries.read(ctx, id);
  }

  @Patch(':id')
  @Operation('report.compose')
  @ApiProblems('composition.not-found', ...COMPOSITION_REFUSALS)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeComposition', summary: 'Change what a report covers, its order and its texts, whole' })
  @ApiOkResponse({ type: CompositionDetail })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: CompositionChange,
  ): Promise<CompositionDetail> {
    return this.changeComposition.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('report.compose')
  @ApiProblems('composition.not-found')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteComposition', summary: 'Delete what was composed; frozen versions of it stay' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deleteComposition.run(ctx, id, version);
  }
}
