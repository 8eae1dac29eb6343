import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems, type HistoryEntry, HistoryPage, HistoryPageQuery, type Page } from '@turnout/shared/server-platform';
import { ReadEventHistory } from './read-event-history';

@ApiTags('history')
@Controller('projects/:project/events/:id/history')
export class EventHistoryController {
  constructor(private readonly readHistory: ReadEventHistory) {}

  @Get()
  @Operation('event.read')
  @ApiProblems('event.not-found', 'request.bad-cursor', 'request.bad-limit')
  @ApiOperation({
    operationId: 'listEventHistory',
    summary: 'What was changed of a record, by whom, the latest first; also of one that was deleted',
  })
  @ApiOkResponse({ type: HistoryPage })
  list(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @Query() query: HistoryPageQuery): Promise<Page<HistoryEntry>> {
    return this.readHistory.run(ctx, id, query);
  }
}
