import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { FEED_FIELD_CODES } from '@turnout/accounts/domain';
import { ApiProblems, type Page } from '@turnout/shared/server-platform';
import { Operation } from '../access/operation.decorator';
import { Ctx, type RequestContext } from '../access/request-context';
import { EndFeed } from './end-feed';
import { CalendarFeed, CalendarFeedPage, CalendarFeedWithAddress, NewCalendarFeed } from './feed.dto';
import { FeedQueries } from './feed.queries';
import { MakeFeed } from './make-feed';

/** One's own calendar feeds. */
@ApiTags('accounts')
@Controller('account/feeds')
export class FeedController {
  constructor(
    private readonly queries: FeedQueries,
    private readonly make: MakeFeed,
    private readonly end: EndFeed,
  ) {}

  @Get()
  @Operation('feed.manage')
  @ApiOperation({ operationId: 'listCalendarFeeds', summary: 'One’s own calendar feeds, the latest first' })
  @ApiOkResponse({ type: CalendarFeedPage })
  list(@Ctx() ctx: RequestContext): Promise<Page<CalendarFeed>> {
    return this.queries.list(ctx);
  }

  // Not @Idempotent(): the answer would be kept for repetitions, and the address with it.
  @Post()
  @Operation('feed.manage')
  @ApiProblems(...FEED_FIELD_CODES, 'feed.too-many', 'project.not-found')
  @ApiOperation({ operationId: 'addCalendarFeed', summary: 'Make a calendar feed; its address is in this answer only' })
  @ApiCreatedResponse({ type: CalendarFeedWithAddress })
  add(@Ctx() ctx: RequestContext, @Body() input: NewCalendarFeed): Promise<CalendarFeedWithAddress> {
    return this.make.run(ctx, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('feed.manage')
  @ApiProblems('feed.not-found')
  @ApiOperation({ operationId: 'deleteCalendarFeed', summary: 'Take a calendar feed back' })
  @ApiNoContentResponse()
  delete(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<void> {
    return this.end.run(ctx, id);
  }
}
