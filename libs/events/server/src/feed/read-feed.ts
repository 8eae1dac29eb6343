import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CalendarFeeds, type OpenFeed, type RequestContext } from '@turnout/accounts/server';
import { feedCalendar } from '@turnout/events/domain';
import { Translators, Turnstile } from '@turnout/shared/server-platform';
import { FeedContentQueries } from './feed.queries';
import { writeCalendar } from './write-calendar';

/** A feed as it is sent. */
export interface FeedFile {
  readonly text: string;
  /** Of the bytes, so that a program that has them need not take them again. */
  readonly etag: string;
}

/** Makes the calendar that stands at the address of a feed. */
@Injectable()
export class ReadFeed {
  /** Calendars are asked for at the full hour, by many programs at once: made one after the other they take one turn at a time. */
  readonly #making = new Turnstile(1);

  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly queries: FeedContentQueries,
    private readonly translators: Translators,
  ) {}

  /** @throws DomainError `feed.not-found` */
  async run(ctx: RequestContext, secret: string): Promise<FeedFile> {
    const feed = await this.feeds.open(ctx, secret);
    const text = await this.#making.pass(() => this.#make(ctx, feed));
    return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
  }

  async #make({ manager }: RequestContext, feed: OpenFeed): Promise<string> {
    const content = await this.queries.read(manager, feed);
    const calendar = feedCalendar(content, this.translators.ofDocuments(feed.language));
    return writeCalendar(calendar, (path) => this.feeds.linkTo(path));
  }
}
