import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { SETTING_FIELD_CODES } from '@turnout/consortium/domain';
import { ApiProblems, Idempotent, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { AddTask } from './add-task';
import { ChangeTask } from './change-task';
import { DeleteTask } from './delete-task';
import { NewTask, Task, TaskChange, TaskPage } from './task.dto';
import { TaskQueries } from './task.queries';

@ApiTags('consortium')
@Controller('projects/:project/tasks')
export class TaskController {
  constructor(
    private readonly queries: TaskQueries,
    private readonly addTask: AddTask,
    private readonly changeTask: ChangeTask,
    private readonly deleteTask: DeleteTask,
  ) {}

  @Get()
  @Operation('consortium.read')
  @ApiOperation({ operationId: 'listTasks', summary: 'The tasks of a project, in the order of its work packages' })
  @ApiOkResponse({ type: TaskPage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<Task>> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('consortium.change')
  @ApiProblems(...SETTING_FIELD_CODES)
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'addTask', summary: 'Add a task to a work package' })
  @ApiCreatedResponse({ type: Task })
  add(@ProjectCtx() ctx: ProjectContext, @Body() input: NewTask): Promise<Task> {
    return this.addTask.run(ctx, input);
  }

  @Get(':id')
  @Operation('consortium.read')
  @ApiProblems('task.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readTask', summary: 'One task' })
  @ApiOkResponse({ type: Task })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<Task> {
    return this.queries.read(ctx, id);
  }

  @Patch(':id')
  @Operation('consortium.change')
  @ApiProblems('task.not-found', ...SETTING_FIELD_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeTask', summary: 'Change a task' })
  @ApiOkResponse({ type: Task })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: TaskChange,
  ): Promise<Task> {
    return this.changeTask.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('consortium.change')
  @ApiProblems('task.not-found')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteTask', summary: 'Delete a task' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deleteTask.run(ctx, id, version);
  }
}
