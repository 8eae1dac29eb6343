import { Injectable } from '@nestjs/common';
import { COUNTED_STATUSES } from '@turnout/events/domain';
import { AUDIENCE, type ClauseEvent } from '@turnout/impact/domain';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';

/** An event with what conditions ask of it, and what it is called. */
export interface ExplainedEventFacts extends ClauseEvent {
  readonly title: string;
}

/** Events of a type, or of all, and how many there are. */
export interface EventsToExplain {
  readonly events: readonly ExplainedEventFacts[];
  readonly total: number;
}

/** Where a page ends: the day of its last event, and its id. */
export interface ExplainedEnd {
  /** `null` for an event without a day: they come last. */
  readonly startsOn: string | null;
  readonly id: string;
}

/** $1 project, $2 code of the type or null for all, $3 statuses that count, $4 most events, $5 the dimension of audiences, $6 and $7 day and id of the event before them. In the order in which events are counted. */
const EVENTS = `
  with held as (
    select e.* from events e
     where e.project_id = $1 and e.status = any($3)
       and ($2::text is null or e.type_id = (select id from event_types where project_id = $1 and code = $2))),
  page as (
    select * from held
     where $7::uuid is null or (coalesce(starts_on, 'infinity'), id) > (coalesce($6::date, 'infinity'), $7::uuid)
     order by starts_on nulls last, id limit $4)
  select (select count(*)::integer from held) as total, (select coalesce(json_agg(item), '[]') from (
    select e.id, e.title, e.setting, e.level, e.country, lead.code as "leadPartner", e.starts_on::text as "startsOn", e.meetings,
           e.participant_count as count,
           array(select p.code from event_partners ep join partners p on p.project_id = ep.project_id and p.id = ep.partner_id
                  where ep.project_id = $1 and ep.event_id = e.id order by ep.position) as "coPartners",
           (select coalesce(json_agg(json_build_object('category', b.category, 'count', b.count) order by b.position), '[]')
              from event_breakdowns b where b.project_id = $1 and b.event_id = e.id and b.dimension = $5) as audience
      from page e left join partners lead on lead.project_id = $1 and lead.id = e.lead_partner_id
     order by e.starts_on nulls last, e.id) item) as events`;

/** Reads events for who wants to know why they count. */
@Injectable()
export class ExplainedEventsQueries {
  /** @param after where the page before ended; `null` for the first one */
  async page({ manager, project }: StoreContext, type: string | null, most: number, after: ExplainedEnd | null): Promise<EventsToExplain> {
    const end = [after?.startsOn ?? null, after?.id ?? null];
    const [row] = await readRows<EventsToExplain>(manager, EVENTS, [project.id, type, COUNTED_STATUSES, most, AUDIENCE, ...end]);
    if (!row) throw new Error('A statement without a table answers one row.');
    return row;
  }
}
