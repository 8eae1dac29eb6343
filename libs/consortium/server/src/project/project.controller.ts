import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Ctx, Operation, type ProjectContext, ProjectCtx, type RequestContext } from '@turnout/accounts/server';
import { SETTING_FIELD_CODES } from '@turnout/consortium/domain';
import { ApiProblems, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { ChangeProject } from './change-project';
import { Project, ProjectChange, ProjectPage, ProjectSummary } from './project.dto';
import { ProjectQueries } from './project.queries';

@ApiTags('consortium')
@Controller('projects')
export class ProjectController {
  constructor(
    private readonly queries: ProjectQueries,
    private readonly changeProject: ChangeProject,
  ) {}

  @Get()
  @Operation('project.list')
  @ApiOperation({ operationId: 'listProjects', summary: 'The projects the reader may see' })
  @ApiOkResponse({ type: ProjectPage })
  list(@Ctx() ctx: RequestContext): Promise<Page<ProjectSummary>> {
    return this.queries.list(ctx);
  }

  @Get(':project')
  @Operation('project.read')
  @Versioned()
  @ApiOperation({ operationId: 'readProject', summary: 'Every known fact of a project' })
  @ApiOkResponse({ type: Project })
  read(@ProjectCtx() ctx: ProjectContext): Promise<Project> {
    return this.queries.read(ctx);
  }

  @Patch(':project')
  @Operation('project.change')
  @ApiProblems(...SETTING_FIELD_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeProject', summary: 'Change facts of a project' })
  @ApiOkResponse({ type: Project })
  change(@ProjectCtx() ctx: ProjectContext, @IfMatch() version: number, @Body() change: ProjectChange): Promise<Project> {
    return this.changeProject.run(ctx, version, change);
  }
}
