import { Injectable } from '@nestjs/common';
import type { Page } from '@turnout/shared/server-platform';
import { forAccount, type RequestContext } from '../access/request-context';
import type { AccessToken } from './access-token.dto';

type TokenRow = Omit<AccessToken, 'createdAt'> & { readonly createdAt: Date };

/** Reads one's own access tokens. */
@Injectable()
export class AccessTokenQueries {
  /** All that were not taken back, those that have run out too, the latest first. */
  async list(ctx: RequestContext): Promise<Page<AccessToken>> {
    const { account, manager } = forAccount(ctx);
    const rows = await manager.query<TokenRow[]>(
      `select id, name, scope, created_at as "createdAt", to_char(expires_on, 'YYYY-MM-DD') as "expiresOn",
              to_char(last_used_on, 'YYYY-MM-DD') as "lastUsedOn"
         from access_tokens where account_id = $1 and ended_at is null order by created_at desc, id`,
      [account.id],
    );
    const items = rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
    return { items, nextCursor: null, total: items.length };
  }
}
