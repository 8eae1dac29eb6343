import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { EVENT_FILTER_CODES, EVENT_ORDER_CODES, EVENT_PIVOT_CODES } from '@turnout/events/server';
import { REPORT_FORMATS } from '@turnout/reports/document';
import { ApiProblems, type Page } from '@turnout/shared/server-platform';
import type { FastifyReply } from 'fastify';
import { ListReports } from './list-reports';
import { ReadReportFile } from './read-report-file';
import { RENDER_CODES } from './report.problems';
import { ReportOffer, ReportOfferPage, ReportQuery } from './report.dto';

const MEDIA_TYPES = [
  ...['application/pdf', 'text/html', 'text/csv', 'application/json'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

@ApiTags('reports')
@Controller('projects/:project/reports')
export class ReportController {
  constructor(
    private readonly listReports: ListReports,
    private readonly readReportFile: ReadReportFile,
  ) {}

  @Get()
  @Operation('report.read')
  @ApiOperation({ operationId: 'listReports', summary: 'Reports that can be composed, and their formats' })
  @ApiOkResponse({ type: ReportOfferPage })
  list(@ProjectCtx() ctx: ProjectContext): Page<ReportOffer> {
    return this.listReports.run(ctx);
  }

  @Get(':file')
  @Operation('report.read')
  @ApiProblems(
    ...[...EVENT_FILTER_CODES, ...EVENT_ORDER_CODES, 'event.unknown-column', 'report.unknown-definition', 'report.unknown-format'],
    ...[...EVENT_PIVOT_CODES, 'composition.not-found', 'file.lost', 'file.store-away'],
    ...RENDER_CODES,
  )
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'readReport', summary: 'A report of the records that match, as `<definition>.<format>`' })
  @ApiParam({ name: 'file', example: 'events-table.pdf', description: `Definition and format: ${REPORT_FORMATS.join(', ')}.` })
  @ApiProduces(...MEDIA_TYPES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async read(
    @ProjectCtx() ctx: ProjectContext,
    @Param('file') file: string,
    @Query() query: ReportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, mediaType, disposition } = await this.readReportFile.run(ctx, file, query);
    reply.headers({ 'content-type': mediaType, 'content-disposition': disposition });
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}
