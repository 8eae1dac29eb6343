import { Controller, Get, Header, Headers, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Ctx, Operation, type RequestContext } from '@turnout/accounts/server';
import { ApiProblems, holdsTag } from '@turnout/shared/server-platform';
import type { FastifyReply } from 'fastify';
import { ReadFeed } from './read-feed';

/** Calendars for programs that sign in nowhere: the secret in the address says whose, and their rights are judged with every call. */
@ApiTags('events')
@Controller('feeds')
export class FeedFileController {
  constructor(private readonly readFeed: ReadFeed) {}

  @Get(':token.ics')
  @Operation('feed.read')
  @Header('x-robots-tag', 'noindex, nofollow, noarchive')
  @Header('cache-control', 'private, no-cache')
  @ApiProblems('feed.not-found')
  @ApiOperation({ operationId: 'readCalendarFeed', summary: 'A calendar feed as iCalendar (RFC 5545)' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async read(
    @Ctx() ctx: RequestContext,
    @Param('token') token: string,
    @Headers('if-none-match') held: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { text, etag } = await this.readFeed.run(ctx, token);
    reply.headers({ etag, 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="turnout.ics"' });
    if (!holdsTag(held, etag)) return text;
    reply.status(304);
    return '';
  }
}
