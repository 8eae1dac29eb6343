import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { TARGET_FIELD_CODES } from '@turnout/impact/domain';
import { ApiProblems, Idempotent, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { AddTarget } from './add-target';
import { ChangeTarget } from './change-target';
import { DeleteTarget } from './delete-target';
import { Target, TargetChange, TargetPage, NewTarget } from './target.dto';
import { TargetQueries } from './target.queries';

@ApiTags('impact')
@Controller('projects/:project/targets')
export class TargetController {
  constructor(
    private readonly queries: TargetQueries,
    private readonly addTarget: AddTarget,
    private readonly changeTarget: ChangeTarget,
    private readonly deleteTarget: DeleteTarget,
  ) {}

  @Get()
  @Operation('target.read')
  @ApiOperation({ operationId: 'listTargets', summary: 'The promises of a project, in its order' })
  @ApiOkResponse({ type: TargetPage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<Target>> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('target.change')
  @ApiProblems(...TARGET_FIELD_CODES)
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'addTarget', summary: 'Add a promise' })
  @ApiCreatedResponse({ type: Target })
  add(@ProjectCtx() ctx: ProjectContext, @Body() input: NewTarget): Promise<Target> {
    return this.addTarget.run(ctx, input);
  }

  @Get(':id')
  @Operation('target.read')
  @ApiProblems('target.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readTarget', summary: 'One promise' })
  @ApiOkResponse({ type: Target })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<Target> {
    return this.queries.read(ctx, id);
  }

  @Patch(':id')
  @Operation('target.change')
  @ApiProblems('target.not-found', ...TARGET_FIELD_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeTarget', summary: 'Change a promise' })
  @ApiOkResponse({ type: Target })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: TargetChange,
  ): Promise<Target> {
    return this.changeTarget.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('target.change')
  @ApiProblems('target.not-found')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteTarget', summary: 'Delete a promise that nothing hangs on' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deleteTarget.run(ctx, id, version);
  }
}
