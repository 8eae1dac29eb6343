import type { SummedParts } from './parts-sql';

/** What is put together, and how. */
export interface Credited {
  /** The condition on `events e`. */
  readonly where: string;
  readonly parts: SummedParts;
  /** What events are put together by beside their partners, of `events e`. */
  readonly by?: string;
}

/**
 * Two common table expressions that put `events e` together by partner. `held` has each event once, by its lead `r`; `credited` has it for
 * each of its partners, whether they lead, co-organise or both, and with no partner where nobody does. Both have what else events are put
 * together by as `c`.
 *
 * What leads are credited with is what is held once, so that one pass gives both; what co-organisers are, and what nobody is, is added.
 */
export function creditedSql({ where, parts, by }: Credited): string {
  const co = 'ep.project_id = e.project_id and ep.event_id = e.id';
  const [also, names, groups] = by === undefined ? ['', 'r', '1'] : [`, ${by} as c`, 'r, c', '1, 2'];
  return `held as (select e.lead_partner_id as r${also}, ${parts.of} from events e where ${where} group by ${groups}),
    credited as (
      select ${names}, ${parts.names} from held where r is not null
      union all
      select ep.partner_id${also}, ${parts.of}
        from events e join event_partners ep on ${co} and ep.partner_id is distinct from e.lead_partner_id
       where ${where} group by ${groups}
      union all
      select null::uuid${also}, ${parts.of} from events e
       where ${where} and e.lead_partner_id is null and not exists (select from event_partners ep where ${co}) group by ${groups})`;
}
