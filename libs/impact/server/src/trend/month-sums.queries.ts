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
  select t.code as type, e.status = 'planned' as "isPlanned", to_char(e.starts_on, 'YYYY-MM') as key, count(*)::int as records,
         sum(e.meetings)::int as events, sum(e.participant_count)::int as participants,
         (count(*) - count(e.participant_count))::int as unknown
    from events e left join event_types t on t.project_id = e.project_id and t.id = e.type_id
   where e.project_id = $1 and e.status = any($2) and ($3::text is null or t.code = $3)
   group by 1, 2, 3`;

/** Adds up events month by month. */
@Injectable()
export class MonthSumsQueries {
  /** Sums of what took place and of what is planned, of one type or of all, in no particular order. */
  read({ manager, project }: StoreContext, type: string | null = null): Promise<readonly TypeMonth[]> {
    return readRows<TypeMonth>(manager, MONTHS, [project.id, [...COUNTED_STATUSES, 'planned'], type]);
  }
}
