import { Injectable } from '@nestjs/common';
import { readJsonRows } from '@turnout/shared/server-platform';
import { type EntityManager, IsNull } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { ASKER_COLUMNS, IS_ACTIVE, type KnownAsker } from '../accounts/asker-columns';
import { SessionEntity } from './session.entity';
import { ABSOLUTE_LIMIT_MS, IDLE_LIMIT_MS } from './session-settings';

/** A session that still holds, with who it is and what they are. */
export interface OpenSession extends KnownAsker {
  readonly id: string;
  readonly lastSeenAt: Date;
}

/** Keeps sessions. */
@Injectable()
export class SessionRepository {
  /** The session behind a token, unless it has ended. One query, since every request asks it. */
  async findOpen(manager: EntityManager, tokenHash: Buffer, now: Date): Promise<OpenSession | null> {
    const [session] = await readJsonRows<Omit<OpenSession, 'lastSeenAt'> & { readonly lastSeenAt: string }>(
      manager,
      `SELECT s.id, s.last_seen_at AS "lastSeenAt", ${ASKER_COLUMNS}
         FROM sessions s JOIN accounts a ON a.id = s.account_id
        WHERE s.token_hash = $1 AND s.created_at > $2 AND s.last_seen_at > $3 AND ${IS_ACTIVE}`,
      [tokenHash, before(now, ABSOLUTE_LIMIT_MS), before(now, IDLE_LIMIT_MS)],
    );
    return session ? { ...session, lastSeenAt: new Date(session.lastSeenAt) } : null;
  }

  /** Notes that a session is in use. */
  async touch(manager: EntityManager, id: string, now: Date): Promise<void> {
    await manager.update(SessionEntity, { id }, { lastSeenAt: now });
  }

  async insert(manager: EntityManager, session: SessionEntity): Promise<void> {
    await manager.insert(SessionEntity, session);
    await manager.update(AccountEntity, { id: session.accountId }, { lastSignedInAt: session.createdAt });
  }

  /** Ends the session behind a token, if there is one. */
  async deleteByToken(manager: EntityManager, tokenHash: Buffer): Promise<void> {
    await manager.delete(SessionEntity, { tokenHash });
  }

  /** The active account with an address, in lower case: one that is deactivated is answered like one that does not exist. */
  findAccount(manager: EntityManager, email: string): Promise<AccountEntity | null> {
    return manager.findOneBy(AccountEntity, { email, deactivatedAt: IsNull() });
  }
}

/** As text: the driver writes a `Date` in the time of this machine, piece by piece. */
function before(now: Date, milliseconds: number): string {
  return new Date(now.getTime() - milliseconds).toISOString();
}
