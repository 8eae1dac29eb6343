import { Injectable } from '@nestjs/common';
import { checkToken, defaultExpiry, MAX_TOKENS, TOKEN_SCOPES } from '@turnout/accounts/domain';
import { DomainError, isoDateOf, tidyLine } from '@turnout/shared/kernel';
import { AuditTrail, refuse, Transactions } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { forAccount, type RequestContext } from '../access/request-context';
import { sessionTokenHash } from '../sessions/session-token';
import { newAccessToken } from './access-token';
import type { AccessTokenWithSecret, NewAccessToken } from './access-token.dto';
import type { AccessTokenEntity } from './access-token.entity';
import { noteToken } from './note-token';
import { AccessTokenRepository } from './access-token.repository';

/** Makes an access token. Its secret is in the answer and nowhere else. */
@Injectable()
export class MakeAccessToken {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: AccessTokenRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `token.too-many`, and those of the fields */
  async run(ctx: RequestContext, given: NewAccessToken): Promise<AccessTokenWithSecret> {
    const today = isoDateOf(ctx.now);
    const draft = { name: given.name ?? '', scope: given.scope ?? '', expiresOn: given.expiresOn ?? defaultExpiry(today) };
    refuse(checkToken(draft, today));
    const secret = newAccessToken();
    const { account } = forAccount(ctx);
    const token = {
      ...{ id: newId(), accountId: account.id, name: tidyLine(draft.name), tokenHash: sessionTokenHash(secret) },
      scope: TOKEN_SCOPES.find((known) => known === draft.scope) ?? 'read',
      ...{ createdAt: ctx.now, expiresOn: draft.expiresOn, lastUsedOn: null, endedAt: null },
    } satisfies AccessTokenEntity;
    await this.transactions.run(ctx, async (tx) => {
      if ((await this.repository.count(tx.manager, account.id)) >= MAX_TOKENS) throw new DomainError('token.too-many', { max: MAX_TOKENS });
      await this.repository.insert(tx.manager, token);
      await noteToken(this.audit, tx, 'create', token);
    });
    const { id, name, scope, createdAt, expiresOn, lastUsedOn } = token;
    return { id, name, scope, createdAt: createdAt.toISOString(), expiresOn, lastUsedOn, secret };
  }
}
