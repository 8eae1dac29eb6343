import { Injectable } from '@nestjs/common';
import type { FeedPart } from '@turnout/accounts/domain';
import type { DocumentLanguage } from '@turnout/shared/i18n';
import { DomainError, isoDateOf } from '@turnout/shared/kernel';
import { readRows, requireId } from '@turnout/shared/server-platform';
import { type EntityManager, IsNull } from 'typeorm';
import { ASKER_COLUMNS, IS_ACTIVE, type KnownAsker } from '../accounts/asker-columns';
import { CalendarFeedEntity } from './calendar-feed.entity';

/** A feed that was not taken back, with whose it is and what they are today. */
export interface KnownFeed extends KnownAsker {
  readonly id: string;
  readonly projectId: string | null;
  readonly parts: readonly FeedPart[];
  readonly language: DocumentLanguage;
  readonly isReadToday: boolean;
}

/** Keeps calendar feeds; of an address only the hash of its secret. */
@Injectable()
export class FeedRepository {
  /** The feed behind a secret, unless it has ended or its owner is shut out. */
  async findOpen(manager: EntityManager, tokenHash: Buffer, now: Date): Promise<KnownFeed | null> {
    const rows = await readRows<KnownFeed>(
      manager,
      `SELECT f.id, f.project_id AS "projectId", f.parts, f.language, coalesce(f.last_read_on >= $2::date, false) AS "isReadToday",
              ${ASKER_COLUMNS}
         FROM calendar_feeds f JOIN accounts a ON a.id = f.account_id
        WHERE f.token_hash = $1 AND f.ended_at IS NULL AND ${IS_ACTIVE}`,
      [tokenHash, isoDateOf(now)],
    );
    return rows[0] ?? null;
  }

  /** Notes that a feed is in use. */
  async touch(manager: EntityManager, id: string, now: Date): Promise<void> {
    await manager.update(CalendarFeedEntity, { id }, { lastReadOn: isoDateOf(now) });
  }

  /** The language somebody is written to in; `null` while they have chosen none. */
  async languageOf(manager: EntityManager, accountId: string): Promise<DocumentLanguage | null> {
    const [row] = await readRows<{ language: DocumentLanguage | null }>(manager, 'select language from accounts where id = $1', [
      accountId,
    ]);
    return row?.language ?? null;
  }

  async insert(manager: EntityManager, feed: CalendarFeedEntity): Promise<void> {
    await manager.insert(CalendarFeedEntity, feed);
  }

  /** How many feeds an account has. */
  count(manager: EntityManager, accountId: string): Promise<number> {
    return manager.countBy(CalendarFeedEntity, { accountId, endedAt: IsNull() });
  }

  /** Takes one back. @throws DomainError `feed.not-found` */
  async end(manager: EntityManager, accountId: string, id: string, now: Date): Promise<CalendarFeedEntity> {
    const where = { accountId, id: requireId(id, 'feed.not-found'), endedAt: IsNull() };
    const found = await manager.findOneBy(CalendarFeedEntity, where);
    const { affected } = await manager.update(CalendarFeedEntity, where, { endedAt: now });
    if (!found || affected !== 1) throw new DomainError('feed.not-found');
    return found;
  }
}

/** Takes back all feeds of an account: whoever held an address is out. */
export async function endFeedsOf(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query('update calendar_feeds set ended_at = now() where account_id = $1 and ended_at is null', [accountId]);
}
