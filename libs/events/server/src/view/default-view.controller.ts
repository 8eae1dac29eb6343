import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems } from '@turnout/shared/server-platform';
import { ChooseDefault } from './choose-default';

@ApiTags('views')
@Controller('projects/:project/views/:id/default')
export class DefaultViewController {
  constructor(private readonly chooseDefault: ChooseDefault) {}

  @Post()
  @HttpCode(204)
  @Operation('view.keep')
  @ApiProblems('view.not-found')
  @ApiOperation({ operationId: 'changeDefaultView', summary: 'Let the list open with this view for the asker' })
  @ApiNoContentResponse()
  choose(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<void> {
    return this.chooseDefault.run(ctx, id, true);
  }

  @Delete()
  @HttpCode(204)
  @Operation('view.keep')
  @ApiProblems('view.not-found')
  @ApiOperation({ operationId: 'removeDefaultView', summary: 'Let the list open with all events again for the asker' })
  @ApiNoContentResponse()
  drop(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<void> {
    return this.chooseDefault.run(ctx, id, false);
  }
}
