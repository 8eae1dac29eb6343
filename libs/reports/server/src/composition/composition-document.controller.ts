import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import type { ReportDocument } from '@turnout/reports/document';
import { ApiProblems, type Page } from '@turnout/shared/server-platform';
import type { FastifyReply } from 'fastify';
import { OfferPictures } from '../pictures/offer-pictures';
import { ShowPicture } from '../pictures/show-picture';
import { OfferedFigure, OfferedFigurePage, OfferedReportPicture, OfferedReportPicturePage } from './composition-document.dto';
import { ReadCompositionDocument } from './read-composition-document';

@ApiTags('compositions')
@Controller('projects/:project/compositions/:id')
export class CompositionDocumentController {
  constructor(
    private readonly readDocument: ReadCompositionDocument,
    private readonly offerPictures: OfferPictures,
    private readonly showPicture: ShowPicture,
  ) {}

  @Get('document')
  @Operation('report.read')
  @ApiProblems('composition.not-found', 'file.lost', 'file.store-away')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'readCompositionDocument',
    summary: 'The report as it reads now, as a document; pictures without their bytes lie below `pictures`',
  })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  document(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<ReportDocument> {
    return this.readDocument.run(ctx, id);
  }

  @Get('figures')
  @Operation('report.read')
  @ApiProblems('composition.not-found')
  @ApiOperation({ operationId: 'listCompositionFigures', summary: 'Figures that its texts can hold, as they stand' })
  @ApiOkResponse({ type: OfferedFigurePage })
  figures(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<Page<OfferedFigure>> {
    return this.readDocument.figures(ctx, id);
  }

  @Get('pictures')
  @Operation('report.read')
  @ApiProblems('composition.not-found', 'file.lost', 'file.store-away')
  @ApiOperation({ operationId: 'listCompositionPictures', summary: 'Pictures of the events it covers that may be printed' })
  @ApiOkResponse({ type: OfferedReportPicturePage })
  pictures(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<Page<OfferedReportPicture>> {
    return this.offerPictures.run(ctx, id);
  }

  @Get('pictures/:picture')
  @Operation('report.read')
  @ApiProblems('composition.not-found', 'composition.picture-not-found', 'file.lost', 'file.store-away')
  @Header('Cache-Control', 'private, max-age=3600')
  @ApiOperation({ operationId: 'readCompositionPicture', summary: 'A picture of the report, as JPEG' })
  @ApiProduces('image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async picture(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @Param('picture') picture: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const bytes = await this.showPicture.run(ctx, id, picture);
    reply.headers({ 'content-type': 'image/jpeg', 'content-disposition': 'inline' });
    return bytes;
  }
}
