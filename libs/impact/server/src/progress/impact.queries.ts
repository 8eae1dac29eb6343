import { Injectable } from '@nestjs/common';
import { COUNTED_STATUSES } from '@turnout/events/domain';
import type { ClauseEvent } from '@turnout/impact/domain';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';

interface EventsOfType {
  readonly type: string;
  readonly events: readonly ClauseEvent[];
}

const EVENTS = `
  select t.code as type, json_agg(json_build_object('id', e.id, 'setting', e.setting, 'meetings', e.meetings, 'count', e.participant_count)
                                  order by e.starts_on nulls last, e.id) as events
    from events e join event_types t on t.project_id = e.project_id and t.id = e.type_id
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
