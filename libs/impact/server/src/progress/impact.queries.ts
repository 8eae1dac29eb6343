import { Injectable } from '@nestjs/common';
import type { EventStatus } from '@turnout/events/domain';
import { type ClauseEvent, type PromiseLine, type PromiseProgress, promiseProgress, type Target } from '@turnout/impact/domain';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';
import { ClauseTimeReader } from '../target/clause-time.reader';

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
  constructor(private readonly time: ClauseTimeReader) {}

  /** How far promises are kept by the events of some statuses, by the codes of their types. @param lines sums of all these events of a type */
  async progressOf(
    context: StoreContext,
    targets: readonly Target[],
    lines: ReadonlyMap<string | null, PromiseLine>,
    statuses: readonly EventStatus[],
  ): Promise<ReadonlyMap<string, PromiseProgress>> {
    const asking = targets.filter(({ clauses, byMonth }) => clauses.length > 0 || byMonth !== null).map(({ type }) => type);
    const events = await this.eventsOf(context, asking, statuses);
    const time = await this.time.read(context);
    return new Map(
      targets.map((target) => {
        const { type } = target;
        const held = asking.includes(type) ? events.get(type) : sumAsEvent(lines.get(type));
        return [type, promiseProgress(target, held ?? [], time)];
      }),
    );
  }

  /** The events of the types that have one of the statuses, the earliest first. */
  async eventsOf(
    { manager, project }: StoreContext,
    types: readonly string[],
    statuses: readonly EventStatus[],
  ): Promise<ReadonlyMap<string, readonly ClauseEvent[]>> {
    if (types.length === 0) return new Map();
    const rows = await readRows<EventsOfType>(manager, EVENTS, [project.id, types, statuses]);
    return new Map(rows.map(({ type, events }) => [type, events]));
  }
}

/** All events of a type as one: a promise that asks nothing of an event is kept by their sums. */
function sumAsEvent(line: PromiseLine | undefined): readonly ClauseEvent[] {
  const meetings = line?.events.reached ?? 0;
  const unstated = { setting: null, level: null, country: null, leadPartner: null, coPartners: [], startsOn: null, audience: [] };
  return meetings === 0 ? [] : [{ ...unstated, id: '', meetings, count: line?.participants.reached ?? null }];
}
