import { applyDecorators, Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems } from '@turnout/shared/server-platform';
import type { FastifyReply } from 'fastify';
import { LanguageQuery } from './report.dto';
import { RENDER_CODES } from './report.problems';
import { type BRIEF_REPORT_FORMATS, ComposeBriefReport } from './compose-brief-report';

const BriefReportFile = (format: string, mediaType: string): MethodDecorator =>
  applyDecorators(
    Get(`brief-report.${format}`),
    Operation('report.read'),
    ApiProblems('event.not-found', 'file.lost', 'file.store-away', ...RENDER_CODES),
    Header('Cache-Control', 'no-store'),
    ApiOperation({
      operationId: `readBriefReport${format[0]?.toUpperCase() ?? ''}${format.slice(1)}`,
      summary: `The brief report of an event as ${format}`,
    }),
    ApiProduces(mediaType),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );

@ApiTags('brief-reports')
@Controller('projects/:project/events/:id')
export class BriefReportFileController {
  constructor(private readonly compose: ComposeBriefReport) {}

  @BriefReportFile('html', 'text/html')
  html(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @Query() query: LanguageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.#send(ctx, id, query, 'html', reply);
  }

  @BriefReportFile('pdf', 'application/pdf')
  pdf(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @Query() query: LanguageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.#send(ctx, id, query, 'pdf', reply);
  }

  @BriefReportFile('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  docx(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @Query() query: LanguageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.#send(ctx, id, query, 'docx', reply);
  }

  @BriefReportFile('json', 'application/json')
  json(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @Query() query: LanguageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.#send(ctx, id, query, 'json', reply);
  }

  async #send(
    ctx: ProjectContext,
    id: string,
    { lang }: LanguageQuery,
    format: (typeof BRIEF_REPORT_FORMATS)[number],
    reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, mediaType, disposition } = await this.compose.run(ctx, id, format, lang);
    reply.headers({ 'content-type': mediaType, 'content-disposition': disposition });
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}
