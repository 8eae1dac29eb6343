import { Injectable } from '@nestjs/common';
import { type Page, readRows } from '@turnout/shared/server-platform';
import { forAccount, type RequestContext } from '../access/request-context';
import type { CalendarFeed } from './feed.dto';

type FeedRow = Omit<CalendarFeed, 'createdAt'> & { readonly createdAt: Date };

/** Reads one's own calendar feeds. */
@Injectable()
export class FeedQueries {
  /** All that were not taken back, the latest first; without their addresses, which nobody can look up. */
  async list(ctx: RequestContext): Promise<Page<CalendarFeed>> {
    const { account, manager } = forAccount(ctx);
    const rows = await readRows<FeedRow>(
      manager,
      `select f.id, f.name, p.code as project, f.parts, f.language, f.created_at as "createdAt",
              to_char(f.last_read_on, 'YYYY-MM-DD') as "lastReadOn"
         from calendar_feeds f left join projects p on p.id = f.project_id
        where f.account_id = $1 and f.ended_at is null order by f.created_at desc, f.id`,
      [account.id],
    );
    const items = rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
    return { items, nextCursor: null, total: items.length };
  }
}
