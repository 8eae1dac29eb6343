import { Readable } from 'node:stream';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import {
  ApiProblems,
  AuditQueries,
  HISTORY_FILTER_CODES,
  type HistoryEntry,
  HistoryFilterQuery,
  HistoryListQuery,
  HistoryPage,
  type Page,
  readHistoryFilter,
} from '@turnout/shared/server-platform';
import { writeHistory } from './write-history';

@ApiTags('history')
@Controller('projects/:project')
export class HistoryController {
  constructor(private readonly audit: AuditQueries) {}

  @Get('history')
  @Operation('history.read')
  @ApiProblems(...HISTORY_FILTER_CODES)
  @ApiOperation({ operationId: 'listHistory', summary: 'What was changed in a project, by whom, the latest first' })
  @ApiOkResponse({ type: HistoryPage })
  list(@ProjectCtx() ctx: ProjectContext, @Query() query: HistoryListQuery): Promise<Page<HistoryEntry>> {
    return this.audit.list(ctx, readHistoryFilter(query), query);
  }

  @Get('history.csv')
  @Operation('history.read')
  @ApiProblems(...HISTORY_FILTER_CODES)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'readHistoryCsv', summary: 'What was changed in a project, one line per field' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  export(@ProjectCtx() ctx: ProjectContext, @Query() query: HistoryFilterQuery): StreamableFile {
    const lines = Readable.from(writeHistory(this.audit.all(ctx, readHistoryFilter(query))));
    const disposition = `attachment; filename="${ctx.project.code}-history.csv"`;
    return new StreamableFile(lines, { type: 'text/csv; charset=utf-8', disposition });
  }
}
