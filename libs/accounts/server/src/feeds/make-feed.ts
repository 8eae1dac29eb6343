import { Injectable } from '@nestjs/common';
import { checkFeed, FEED_PARTS, feedProjects, MAX_FEEDS } from '@turnout/accounts/domain';
import { isDocumentLanguage } from '@turnout/shared/i18n';
import { DomainError, tidyLine } from '@turnout/shared/kernel';
import { AuditTrail, refuse, Transactions } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { ProjectDirectory } from '../access/project-directory';
import { forAccount, type RequestContext } from '../access/request-context';
import { Outbox } from '../mail/outbox';
import { sessionTokenHash } from '../sessions/session-token';
import type { CalendarFeedEntity } from './calendar-feed.entity';
import { feedOwner } from './feed-owner';
import { feedPath, newFeedSecret } from './feed-secret';
import type { CalendarFeedWithAddress, NewCalendarFeed } from './feed.dto';
import { FeedRepository } from './feed.repository';
import { noteFeed } from './note-feed';

/** Makes a calendar feed. Its address is in the answer and nowhere else. */
@Injectable()
export class MakeFeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: FeedRepository,
    private readonly projects: ProjectDirectory,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `project.not-found`, `feed.too-many`, and those of the fields */
  async run(ctx: RequestContext, given: NewCalendarFeed): Promise<CalendarFeedWithAddress> {
    const secret = newFeedSecret();
    const feed = await this.#feed(ctx, given, secret);
    await this.transactions.run(ctx, async (tx) => {
      if ((await this.repository.count(tx.manager, feed.accountId)) >= MAX_FEEDS)
        throw new DomainError('feed.too-many', { max: MAX_FEEDS });
      await this.repository.insert(tx.manager, feed);
      await noteFeed(this.audit, tx, 'create', feed);
    });
    const { id, name, parts, language, createdAt } = feed;
    const shown = { id, name, project: given.project ?? null, parts, language, createdAt: createdAt.toISOString(), lastReadOn: null };
    return { ...shown, address: this.outbox.linkTo(feedPath(secret)) };
  }

  async #feed(ctx: RequestContext, given: NewCalendarFeed, secret: string): Promise<CalendarFeedEntity> {
    const { account } = forAccount(ctx);
    const language = given.language ?? (await this.repository.languageOf(ctx.manager, account.id)) ?? ctx.translator.language;
    const draft = { name: given.name ?? '', parts: given.parts ?? FEED_PARTS, language };
    refuse(checkFeed(draft));
    return {
      ...{ id: newId(), accountId: account.id, name: tidyLine(draft.name), tokenHash: sessionTokenHash(secret) },
      projectId: await this.#project(ctx, given.project ?? null),
      parts: FEED_PARTS.filter((part) => draft.parts.includes(part)),
      language: isDocumentLanguage(draft.language) ? draft.language : 'en',
      ...{ createdAt: ctx.now, lastReadOn: null, endedAt: null },
    };
  }

  /** Somebody else's project is not found, just like one that does not exist. */
  async #project(ctx: RequestContext, code: string | null): Promise<string | null> {
    if (code === null) return null;
    const found = await this.projects.findByCode(code);
    const [id] = found ? feedProjects(feedOwner(forAccount(ctx)), found.id, FEED_PARTS) : [];
    if (id === undefined) throw new DomainError('project.not-found');
    return id;
  }
}
