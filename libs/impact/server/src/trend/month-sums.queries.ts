import { Injectable } from '@nestjs/common';
import { COUNTED_STATUSES } from '@turnout/events/domain';
import type { CalendarSums } from '@turnout/impact/domain';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';

/** Sums of the events of one type whose first day lies in a calendar month. */
export interface TypeMonth extends CalendarSums {
  /** Code of the event type; `null` where it is not known. */
  readonly type: string | null;
  /** Whether they are planned; they took place otherwise. */
  readonly isPlanned: boolean;
}

/** $1 project, $2 statuses, $3 type or null for all of them. */
const MONTHS = `
  select t.code as type, sums."isPlanned", to_char(sums.month, 'YYYY-MM') as key, sums.records, sums.events, sums.participants, sums.unknown
    from (select e.type_id, e.status = 'planned' as "isPlanned", date_trunc('month', e.starts_on::timestamp) as month, count(*)::int as records,
                 sum(e.meetings)::int as events, sum(e.participant_count)::int as participants,
                 (count(*) - count(e.participant_count))::int as unknown
            from events e
           where e.project_id = $1 and e.status = any($2)
             and ($3::text is null or e.type_id = (select id from event_types where project_id = $1 and code = $3))
           group by 1, 2, 3) sums
    left join event_types t on t.project_id = $1 and t.id = sums.type_id`;

/** Adds up events month by month. */
@Injectable()
export class MonthSumsQueries {
  /** Sums of what took place and of what is planned, of one type or of all, in no particular order. */
  read({ manager, project }: StoreContext, type: string | null = null): Promise<readonly TypeMonth[]> {
    return readRows<TypeMonth>(manager, MONTHS, [project.id, [...COUNTED_STATUSES, 'planned'], type]);
  }
}
