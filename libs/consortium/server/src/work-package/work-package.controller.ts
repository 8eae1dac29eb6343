import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { SETTING_FIELD_CODES } from '@turnout/consortium/domain';
import { ApiProblems, Idempotent, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { AddWorkPackage } from './add-work-package';
import { ChangeWorkPackage } from './change-work-package';
import { DeleteWorkPackage } from './delete-work-package';
import { WorkPackage, WorkPackageChange, WorkPackagePage, NewWorkPackage } from './work-package.dto';
import { WorkPackageQueries } from './work-package.queries';

@ApiTags('consortium')
@Controller('projects/:project/work-packages')
export class WorkPackageController {
  constructor(
    private readonly queries: WorkPackageQueries,
    private readonly addWorkPackage: AddWorkPackage,
    private readonly changeWorkPackage: ChangeWorkPackage,
    private readonly deleteWorkPackage: DeleteWorkPackage,
  ) {}

  @Get()
  @Operation('consortium.read')
  @ApiOperation({ operationId: 'listWorkPackages', summary: 'The work packages of a project, in its order' })
  @ApiOkResponse({ type: WorkPackagePage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<WorkPackage>> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('consortium.change')
  @ApiProblems(...SETTING_FIELD_CODES)
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'addWorkPackage', summary: 'Add a work package' })
  @ApiCreatedResponse({ type: WorkPackage })
  add(@ProjectCtx() ctx: ProjectContext, @Body() input: NewWorkPackage): Promise<WorkPackage> {
    return this.addWorkPackage.run(ctx, input);
  }

  @Get(':id')
  @Operation('consortium.read')
  @ApiProblems('work-package.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readWorkPackage', summary: 'One work package' })
  @ApiOkResponse({ type: WorkPackage })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<WorkPackage> {
    return this.queries.read(ctx, id);
  }

  @Patch(':id')
  @Operation('consortium.change')
  @ApiProblems('work-package.not-found', ...SETTING_FIELD_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeWorkPackage', summary: 'Change a work package' })
  @ApiOkResponse({ type: WorkPackage })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: WorkPackageChange,
  ): Promise<WorkPackage> {
    return this.changeWorkPackage.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('consortium.change')
  @ApiProblems('work-package.not-found', 'work-package.in-use')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteWorkPackage', summary: 'Delete a work package that nothing hangs on' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deleteWorkPackage.run(ctx, id, version);
  }
}
