import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { EVENT_FILTER_CODES } from '@turnout/events/server';
import { VERSION_CODES } from '@turnout/reports/definitions';
import { ApiProblems, HistoryPageQuery, type Page, type Repeatable, Repeated } from '@turnout/shared/server-platform';
import type { FastifyReply } from 'fastify';
import { RENDER_CODES } from '../report.problems';
import { CompareVersion } from './compare-version';
import { Difference, DifferenceQuery } from './difference.dto';
import { FreezeReport } from './freeze-report';
import { OpenVersionFile } from './open-version-file';
import { RenderAgain } from './render-again';
import { VersionBytes } from './version-bytes';
import { NewVersion, Version, VersionPage } from './version.dto';
import { VersionQueries } from './version.queries';

const FILE_PROBLEMS = ['version.altered', 'file.lost', 'file.store-away'] as const;

@ApiTags('versions')
@Controller('projects/:project/versions')
export class VersionController {
  constructor(
    private readonly queries: VersionQueries,
    private readonly freezeReport: FreezeReport,
    private readonly openFile: OpenVersionFile,
    private readonly compareVersion: CompareVersion,
    private readonly renderAgain: RenderAgain,
  ) {}

  @Get()
  @Operation('version.read')
  @ApiOperation({ operationId: 'listVersions', summary: 'Frozen versions of the project’s reports, the latest first' })
  @ApiOkResponse({ type: VersionPage })
  list(@ProjectCtx() ctx: ProjectContext, @Query() query: HistoryPageQuery): Promise<Page<Version>> {
    return this.queries.list(ctx, query);
  }

  @Post()
  @Operation('version.freeze')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'any text of 1 to 255 characters; repeating it freezes once' })
  @ApiProblems(
    ...['composition.not-found', 'composition.unknown-language', 'report.unknown-definition', 'version.nothing-approved'],
    ...['file.quota-exceeded', 'file.no-room', 'file.store-away', 'file.lost', 'idempotency.key-reused', 'idempotency.key-invalid'],
    ...VERSION_CODES,
    ...EVENT_FILTER_CODES,
  )
  @ApiOperation({ operationId: 'freezeReport', summary: 'Freeze a report: its content is fixed at once and for good, its files follow' })
  @ApiCreatedResponse({ type: Version })
  freeze(@ProjectCtx() ctx: ProjectContext, @Body() given: NewVersion, @Repeated() repeat: Repeatable): Promise<Version> {
    return this.freezeReport.run(ctx, given, repeat);
  }

  @Get(':id')
  @Operation('version.read')
  @ApiProblems('version.not-found')
  @ApiOperation({ operationId: 'readVersion', summary: 'One version' })
  @ApiOkResponse({ type: Version })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<Version> {
    return this.queries.read(ctx, id);
  }

  @Get(':id.:format')
  @Operation('version.read')
  @ApiProblems('version.not-found', 'report.unknown-format', 'version.still-rendering', ...FILE_PROBLEMS, ...RENDER_CODES)
  @ApiOperation({ operationId: 'readVersionFile', summary: 'A version as a file: the very bytes that were frozen, or nothing' })
  @VersionBytes()
  async file(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @Param('format') format: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { content, headers } = await this.openFile.run(ctx, ctx.project.code, id, format);
    reply.headers(headers);
    return content;
  }

  @Get(':id/difference')
  @Operation('version.read')
  @ApiProblems('version.not-found', ...FILE_PROBLEMS)
  @ApiOperation({
    operationId: 'compareVersion',
    summary: 'All that differs in another version, or in the report as it would be composed now',
  })
  @ApiOkResponse({ type: Difference })
  difference(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @Query() query: DifferenceQuery): Promise<Difference> {
    return this.compareVersion.run(ctx, id, query.with ?? 'now');
  }

  @Post(':id/rendering')
  @HttpCode(200)
  @Operation('version.freeze')
  @ApiProblems('version.not-found', 'version.not-failed')
  @ApiOperation({ operationId: 'renderVersionAgain', summary: 'Write the files of a version after all that could not be written' })
  @ApiOkResponse({ type: Version })
  again(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<Version> {
    return this.renderAgain.run(ctx, id);
  }
}
