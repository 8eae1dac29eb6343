import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { INBOX_REASONS } from '@turnout/events/domain';
import { isoDateOf } from '@turnout/shared/kernel';
import { decodeCursor, encodeCursor, isId, NIL_ID, type Page, readLimit, type PageQuery } from '@turnout/shared/server-platform';
import type { InboxItem } from './inbox.dto';
import { asksSql, mayOf } from './inbox-sql';

interface PageRow {
  readonly total: number;
  readonly items: readonly (Omit<InboxItem, 'updatedAt'> & { readonly updatedAt: string; readonly rank: number })[];
}

const REASONS = INBOX_REASONS.map((reason) => `'${reason}'`).join(', ');

/** $1 project, $2 partner, $3 account, $4 may submit, $5 may review everything, $6 and $7 the end of the previous page, $8 limit, $9 today, $10 work packages whose events they may review. What a locked period holds needs nobody. */
const INBOX = `
  with asking as (
    select e.id, e.status, e.participant_count, e.title, e.type_id, e.starts_on, e.lead_partner_id, e.updated_at,
           case e.status when 'returned' then 'returned' when 'submitted' then 'to-review'
                else case when e.participant_count is null then 'without-count' else 'to-submit' end end as reason
      from events e
     where ${asksSql({ project: '$1', partner: '$2', account: '$3', maySubmit: '$4', mayReviewAll: '$5', packages: '$10', today: '$9' })})
  select (select count(*)::integer from asking) as total, (select coalesce(json_agg(page), '[]') from (
    select * from (
      select array_position(array[${REASONS}], a.reason) as rank, a.reason, a.id as event, a.title, t.code as type,
             a.starts_on::text as "startsOn", lead.code as "leadPartner", a.updated_at as "updatedAt",
             (select c.text from event_comments c
               where c.project_id = $1 and c.event_id = a.id and c.action is not null and a.status = 'returned'
               order by c.id desc limit 1) as note
        from asking a
        left join event_types t on t.project_id = $1 and t.id = a.type_id
        left join partners lead on lead.project_id = $1 and lead.id = a.lead_partner_id) ranked
     where (rank, event) > ($6::integer, $7::uuid)
     order by rank, event
     limit $8) page) as items`;

/** Reads what needs somebody. */
@Injectable()
export class InboxQueries {
  /** One page, the most pressing first; nothing for who may only read. @throws DomainError `request.bad-cursor`, `request.bad-limit` */
  async list({ manager, project, account, now }: ProjectContext, { cursor, limit: asked }: PageQuery): Promise<Page<InboxItem>> {
    const limit = readLimit(asked);
    const [rank, id] = cursor === undefined || cursor === '' ? [0, NIL_ID] : decodeCursor(cursor, 2);
    const { maySubmit, mayReviewAll } = mayOf(project);
    const end = Number.isInteger(rank) && Math.abs(Number(rank)) <= INBOX_REASONS.length ? rank : 0;
    const after = typeof id === 'string' && isId(id) ? id : NIL_ID;
    const [page] = await manager.query<PageRow[]>(INBOX, [
      ...[project.id, project.partnerId, account.id, maySubmit, mayReviewAll],
      ...[end, after, limit + 1, isoDateOf(now), project.workPackageIds],
    ]);
    if (!page) throw new Error('A statement without a table answers one row.');
    const last = page.items.length > limit ? page.items[limit - 1] : undefined;
    return {
      items: page.items.slice(0, limit).map(({ rank: _, ...item }) => ({ ...item, updatedAt: new Date(item.updatedAt).toISOString() })),
      nextCursor: last ? encodeCursor([last.rank, last.event]) : null,
      total: page.total,
    };
  }
}
