import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type Page, requireId } from '@turnout/shared/server-platform';
import type { RequestContext } from '../access/request-context';
import { ABSOLUTE_LIMIT_MS, IDLE_LIMIT_MS } from '../sessions/session-settings';
import { sessionTokenHash } from '../sessions/session-token';
import type { OwnSession } from './own-session.dto';

type SessionRow = Omit<OwnSession, 'createdAt' | 'lastSeenAt'> & { readonly createdAt: Date; readonly lastSeenAt: Date };

/** One's own sessions: which there are, and how they end. */
@Injectable()
export class OwnSessions {
  /** Those that still hold, the one used last first. */
  async list({ manager, account, now }: RequestContext, token: string | null): Promise<Page<OwnSession>> {
    const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
    const rows = await manager.query<SessionRow[]>(
      `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", token_hash = $2 as "isCurrent" from sessions
        where account_id = $1 and created_at > $3 and last_seen_at > $4 order by last_seen_at desc, id`,
      [account?.id, hashOf(token), before(ABSOLUTE_LIMIT_MS), before(IDLE_LIMIT_MS)],
    );
    const items = rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), lastSeenAt: row.lastSeenAt.toISOString() }));
    return { items, nextCursor: null, total: items.length };
  }

  /** Ends all but the one that asks. */
  async endOthers({ manager, account }: RequestContext, token: string | null): Promise<void> {
    await manager.query('delete from sessions where account_id = $1 and token_hash <> $2', [account?.id, hashOf(token)]);
  }

  /** Ends one. @throws DomainError `session.not-found` */
  async end({ manager, account }: RequestContext, id: string): Promise<void> {
    const asked = [account?.id, requireId(id, 'session.not-found')];
    const [, count] = await manager.query<[unknown, number]>('delete from sessions where account_id = $1 and id = $2', asked);
    if (count !== 1) throw new DomainError('session.not-found');
  }
}

/** Whoever comes without a cookie has no session of their own among them. */
function hashOf(token: string | null): Buffer {
  return sessionTokenHash(token ?? '');
}
