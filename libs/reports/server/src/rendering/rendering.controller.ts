import { Body, Controller, Delete, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { EVENT_FILTER_CODES } from '@turnout/events/server';
import { ApiProblems, Idempotent, sendFile } from '@turnout/shared/server-platform';
import { CancelRendering } from './cancel-rendering';
import { ReadRendering } from './read-rendering';
import { NewRendering, RenderingDetail } from './rendering.dto';
import { StartRendering } from './start-rendering';

@ApiTags('renderings')
@Controller('projects/:project/renderings')
export class RenderingController {
  constructor(
    private readonly startRendering: StartRendering,
    private readonly readRendering: ReadRendering,
    private readonly cancelRendering: CancelRendering,
  ) {}

  @Post()
  @HttpCode(202)
  @Operation('report.read')
  @ApiProblems(
    ...['composition.not-found', 'composition.unknown-definition', 'report.unknown-format', 'rendering.too-many', ...EVENT_FILTER_CODES],
  )
  @Idempotent()
  @ApiOperation({ operationId: 'startRendering', summary: 'Have a file of a report made while others go on; ask again how far it is' })
  @ApiAcceptedResponse({ type: RenderingDetail })
  start(@ProjectCtx() ctx: ProjectContext, @Body() input: NewRendering): Promise<RenderingDetail> {
    return this.startRendering.run(ctx, input);
  }

  @Get(':id')
  @Operation('report.read')
  @ApiProblems('rendering.not-found')
  @ApiOperation({ operationId: 'readRendering', summary: 'How far a file is that the asker has made' })
  @ApiOkResponse({ type: RenderingDetail })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<RenderingDetail> {
    return this.readRendering.run(ctx, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('report.read')
  @ApiProblems('rendering.not-found')
  @ApiOperation({ operationId: 'cancelRendering', summary: 'Stop the making of a file, or remove one that was made' })
  @ApiNoContentResponse()
  cancel(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<void> {
    return this.cancelRendering.run(ctx, id);
  }

  @Get(':id/file')
  @Operation('report.read')
  @ApiProblems('rendering.not-found', 'rendering.not-done', 'file.lost', 'file.store-away')
  @ApiOperation({ operationId: 'readRenderingFile', summary: 'The file that was made' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async file(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<StreamableFile> {
    return sendFile(await this.readRendering.file(ctx, id));
  }
}
