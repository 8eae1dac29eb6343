import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems, type Page, PageQuery } from '@turnout/shared/server-platform';
import { type InboxItem, InboxPage } from './inbox.dto';
import { InboxQueries } from './inbox.queries';

@ApiTags('review')
@Controller('projects/:project/inbox')
export class InboxController {
  constructor(private readonly queries: InboxQueries) {}

  @Get()
  @Operation('event.read')
  @ApiProblems('request.bad-cursor', 'request.bad-limit')
  @ApiOperation({ operationId: 'listInbox', summary: 'What needs the reader: returned, to be reviewed, without a count, to be submitted' })
  @ApiOkResponse({ type: InboxPage })
  list(@ProjectCtx() ctx: ProjectContext, @Query() query: PageQuery): Promise<Page<InboxItem>> {
    return this.queries.list(ctx, query);
  }
}
