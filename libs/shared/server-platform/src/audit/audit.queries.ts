import { Injectable } from '@nestjs/common';
import type { StoreContext } from '../concurrency/versioned-store';
import { decodeCursor, encodeCursor } from '../paging/cursor';
import { readLimit } from '../paging/limit';
import type { Page } from '../paging/page';
import type { HistoryEntry, HistoryPageQuery } from './audit.dto';
import type { HistoryFilter } from './history-query';

type ReadContext = Pick<StoreContext, 'manager' | 'project'>;
type EntryRow = Omit<HistoryEntry, 'at'> & { readonly at: Date };

const WHERE = `
  e.project_id = $1
  and ($2::text is null or e.kind = $2) and ($3::uuid is null or e.thing_id = $3) and ($4::uuid is null or e.account_id = $4)
  and ($5::date is null or e.at >= ($5::date)::timestamp at time zone 'UTC')
  and ($6::date is null or e.at < ($6::date + 1)::timestamp at time zone 'UTC')`;

const ENTRIES = `
  select e.sequence, e.id, e.at, e.account_id as account, a.display_name as by, e.channel, t.name as token, e.request_id as "requestId", e.kind,
         e.thing_id as thing, coalesce(e.label, person.display_name) as label, e.operation, e.changes
    from audit_entries e left join accounts a on a.id = e.account_id
    left join access_tokens t on t.id = e.token_id
    left join accounts person on e.kind in ('member', 'account') and person.id = e.thing_id
   where ${WHERE} and e.sequence < $7
   order by e.sequence desc limit $8`;

const END = 2_147_483_647;

/** Reads histories. */
@Injectable()
export class AuditQueries {
  /** One page, the latest change first. @throws DomainError `request.bad-cursor`, `request.bad-limit` */
  async list(ctx: ReadContext, filter: HistoryFilter, { cursor, limit: asked }: HistoryPageQuery): Promise<Page<HistoryEntry>> {
    const limit = readLimit(asked);
    const before = cursor === undefined || cursor === '' ? END : Number(decodeCursor(cursor, 1)[0]);
    const rows = await this.before(ctx, filter, Number.isSafeInteger(before) ? before : 0, limit + 1);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor([last.sequence]) : null, total: await this.count(ctx, filter) };
  }

  /** The latest entries before a place in the history. */
  async before({ manager, project }: ReadContext, filter: HistoryFilter, sequence: number, limit: number): Promise<HistoryEntry[]> {
    const rows = await manager.query<EntryRow[]>(ENTRIES, [project.id, ...valuesOf(filter), sequence, limit]);
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** Every entry, the latest first, in pieces that are read as they are taken. */
  async *all(ctx: ReadContext, filter: HistoryFilter): AsyncGenerator<readonly HistoryEntry[]> {
    for (let end = END; end > 1;) {
      const entries = await this.before(ctx, filter, end, 500);
      if (entries.length === 0) return;
      yield entries;
      end = entries.at(-1)?.sequence ?? 0;
    }
  }

  async count({ manager, project }: ReadContext, filter: HistoryFilter): Promise<number> {
    const [row] = await manager.query<{ count: number }[]>(`select count(*)::integer as count from audit_entries e where ${WHERE}`, [
      project.id,
      ...valuesOf(filter),
    ]);
    return row?.count ?? 0;
  }
}

function valuesOf({ kind, thing, account, from, to }: HistoryFilter): readonly (string | null)[] {
  return [kind, thing, account, from, to].map((value) => value ?? null);
}
