import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Ctx, forAccount, Operation, type ProjectContext, ProjectCtx, type RequestContext } from '@turnout/accounts/server';
import { NEW_PROJECT_FIELD_CODES, SETTING_FIELD_CODES } from '@turnout/consortium/domain';
import { ApiProblems, Idempotent, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { ChangeProject } from './change-project';
import { CreateProject } from './create-project';
import { NewProject, Project, ProjectChange, ProjectPage, ProjectSummary } from './project.dto';
import { ProjectQueries } from './project.queries';

@ApiTags('consortium')
@Controller('projects')
export class ProjectController {
  constructor(
    private readonly queries: ProjectQueries,
    private readonly changeProject: ChangeProject,
    private readonly createProject: CreateProject,
  ) {}

  @Get()
  @Operation('project.list')
  @ApiOperation({ operationId: 'listProjects', summary: 'The projects the reader may see' })
  @ApiOkResponse({ type: ProjectPage })
  list(@Ctx() ctx: RequestContext): Promise<Page<ProjectSummary>> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('project.create')
  @ApiProblems(...NEW_PROJECT_FIELD_CODES)
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'addProject', summary: 'Begin a project from a template, or like another one' })
  @ApiCreatedResponse({ type: Project })
  create(@Ctx() ctx: RequestContext, @Body() input: NewProject): Promise<Project> {
    return this.createProject.run(forAccount(ctx), input);
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
