import { Injectable } from '@nestjs/common';
import { type FeedPart, feedProjects } from '@turnout/accounts/domain';
import type { DocumentLanguage } from '@turnout/shared/i18n';
import { DomainError } from '@turnout/shared/kernel';
import type { BaseContext } from '@turnout/shared/server-platform';
import { Outbox } from '../mail/outbox';
import { sessionTokenHash } from '../sessions/session-token';
import { feedOwner } from './feed-owner';
import { isFeedSecret } from './feed-secret';
import { FeedRepository } from './feed.repository';

/** What stands at the address of a feed today. */
export interface OpenFeed {
  /** The projects that its owner may read now. */
  readonly projectIds: readonly string[];
  /** Whether it is about all projects of its owner, however many these are. */
  readonly isPersonal: boolean;
  readonly parts: readonly FeedPart[];
  readonly language: DocumentLanguage;
}

/** Opens calendar feeds for whoever fills them. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly repository: FeedRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The feed behind a secret, as its owner's rights are at this moment.
   * @throws DomainError `feed.not-found`, the same for a secret that is wrong or taken back and for an owner who may not read it any more
   */
  async open({ manager, now }: Pick<BaseContext, 'manager' | 'now'>, secret: string): Promise<OpenFeed> {
    const feed = isFeedSecret(secret) ? await this.repository.findOpen(manager, sessionTokenHash(secret), now) : null;
    const projectIds = feed ? feedProjects(feedOwner(feed), feed.projectId, feed.parts) : [];
    // A personal feed outlives the last of its projects, since the next one comes into it by itself.
    if (!feed || (feed.projectId !== null && projectIds.length === 0)) throw new DomainError('feed.not-found');
    if (!feed.isReadToday) await this.repository.touch(manager, feed.id, now);
    return { projectIds, isPersonal: feed.projectId === null, parts: feed.parts, language: feed.language };
  }

  /** The whole address of a page of the web. */
  linkTo(path: string): string {
    return this.outbox.linkTo(path);
  }
}
