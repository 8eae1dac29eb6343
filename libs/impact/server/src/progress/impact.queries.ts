import { Injectable } from '@nestjs/common';
import { COUNTED_STATUSES } from '@turnout/events/domain';
import type { ClauseEvent } from '@turnout/impact/domain';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';

interface EventsOfType {
  readonly type: string;
  readonly events: readonly ClauseEvent[];
}

const EVENTS = `
  select t.code as type, json_agg(json_build_object(
                             'id', e.id, 'setting', e.setting, 'level', e.level, 'country', e.country, 'startsOn', e.starts_on,
                             'leadPartner', lead.code, 'coPartners', coalesce(co.codes, '[]'), 'meetings', e.meetings,
                             'count', e.participant_count, 'audience', coalesce(split.parts, '[]'))
                           order by e.starts_on nulls last, e.id) as events
    from events e join event_types t on t.project_id = e.project_id and t.id = e.type_id
    left join partners lead on lead.project_id = e.project_id and lead.id = e.lead_partner_id
    left join lateral (
      select json_agg(p.code) as codes from event_partners ep join partners p on p.project_id = ep.project_id and p.id = ep.partner_id
       where ep.project_id = e.project_id and ep.event_id = e.id) co on true
    left join lateral (
      select json_agg(json_build_object('category', b.category, 'count', b.count) order by b.position) as parts
        from event_breakdowns b where b.project_id = e.project_id and b.event_id = e.id and b.dimension = 'audience') split on true
   where e.project_id = $1 and t.code = any($2) and e.status = any($3)
   group by t.code`;

/** Reads what conditions are held against. */
@Injectable()
export class ImpactQueries {
  /** The events that took place of the types, the earliest first. */
  async eventsOf({ manager, project }: StoreContext, types: readonly string[]): Promise<ReadonlyMap<string, readonly ClauseEvent[]>> {
    if (types.length === 0) return new Map();
    const rows = await readRows<EventsOfType>(manager, EVENTS, [project.id, types, COUNTED_STATUSES]);
    return new Map(rows.map(({ type, events }) => [type, events]));
  }
}
