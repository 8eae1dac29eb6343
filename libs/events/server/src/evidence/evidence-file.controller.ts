import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems, sendFile } from '@turnout/shared/server-platform';
import { OpenEvidence } from './open-evidence';

const BYTES = (mediaType: string): MethodDecorator =>
  ApiOkResponse({ content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } } });

@ApiTags('evidence')
@Controller('projects/:project/events/:id/evidence/:evidence')
export class EvidenceFileController {
  constructor(private readonly openEvidence: OpenEvidence) {}

  @Get('file')
  @Operation('evidence.read')
  @ApiProblems('evidence.not-found', 'file.store-away')
  @ApiOperation({ operationId: 'readEvidenceFile', summary: 'The file, to be kept rather than shown' })
  @BYTES('application/octet-stream')
  async file(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @Param('evidence') evidence: string): Promise<StreamableFile> {
    return sendFile(await this.openEvidence.file(ctx, id, evidence));
  }

  @Get('thumbnail')
  @Operation('evidence.read')
  @ApiProblems('evidence.not-found', 'file.store-away')
  @ApiOperation({ operationId: 'readEvidenceThumbnail', summary: 'A small picture of a picture' })
  @BYTES('image/webp')
  async thumbnail(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @Param('evidence') evidence: string,
  ): Promise<StreamableFile> {
    return sendFile(await this.openEvidence.thumbnail(ctx, id, evidence));
  }
}
