import { Injectable } from '@nestjs/common';
import { DomainError, isoDateOf } from '@turnout/shared/kernel';
import { requireId } from '@turnout/shared/server-platform';
import { type EntityManager, IsNull } from 'typeorm';
import type { TokenScope } from '@turnout/accounts/domain';
import { ASKER_COLUMNS, IS_ACTIVE, type KnownAsker } from '../accounts/asker-columns';
import { AccessTokenEntity } from './access-token.entity';

/** A token that still works, with whom it acts for and what they are. */
export interface OpenToken extends KnownAsker {
  readonly id: string;
  readonly scope: TokenScope;
  readonly isUsedToday: boolean;
}

/** Keeps access tokens. */
@Injectable()
export class AccessTokenRepository {
  /** The token behind a secret, unless it has ended. One query, since every request asks it. */
  async findOpen(manager: EntityManager, tokenHash: Buffer, now: Date): Promise<OpenToken | null> {
    const rows = await manager.query<OpenToken[]>(
      `SELECT t.id, t.scope, coalesce(t.last_used_on >= $2::date, false) AS "isUsedToday", ${ASKER_COLUMNS}
         FROM access_tokens t JOIN accounts a ON a.id = t.account_id
        WHERE t.token_hash = $1 AND t.ended_at IS NULL AND t.expires_on >= $2::date AND ${IS_ACTIVE}`,
      [tokenHash, isoDateOf(now)],
    );
    return rows[0] ?? null;
  }

  /** Notes that a token is in use. */
  async touch(manager: EntityManager, id: string, now: Date): Promise<void> {
    await manager.update(AccessTokenEntity, { id }, { lastUsedOn: isoDateOf(now) });
  }

  async insert(manager: EntityManager, token: AccessTokenEntity): Promise<void> {
    await manager.insert(AccessTokenEntity, token);
  }

  /** How many tokens an account has, run out or not. */
  count(manager: EntityManager, accountId: string): Promise<number> {
    return manager.countBy(AccessTokenEntity, { accountId, endedAt: IsNull() });
  }

  /** Takes one back. @throws DomainError `token.not-found` */
  async end(manager: EntityManager, accountId: string, id: string, now: Date): Promise<AccessTokenEntity> {
    const where = { accountId, id: requireId(id, 'token.not-found'), endedAt: IsNull() };
    const found = await manager.findOneBy(AccessTokenEntity, where);
    const { affected } = await manager.update(AccessTokenEntity, where, { endedAt: now });
    if (!found || affected !== 1) throw new DomainError('token.not-found');
    return found;
  }
}

/** Takes back all tokens of an account: whoever held one is out. */
export async function endTokensOf(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query('update access_tokens set ended_at = now() where account_id = $1 and ended_at is null', [accountId]);
}
