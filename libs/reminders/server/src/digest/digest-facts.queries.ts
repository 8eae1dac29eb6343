import { Injectable } from '@nestjs/common';
import { inPackagesSql } from '@turnout/events/server';
import { ASKED_BEFORE_ESCALATION, type DigestLine, type Escalation, type ReminderRules } from '@turnout/reminders/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import type { EntityManager } from 'typeorm';
import { MISSING, missingParams, OVERDUE, SUBJECT } from '../missing/missing-sql';

/** A project on a day, with its rules. */
export interface AskedProjectDay {
  readonly id: string;
  readonly rules: Pick<ReminderRules, 'days' | 'monthsBeforeDeliverable'>;
  readonly today: IsoDate;
}

/** What is missing kind by kind, by the id of the partner in the lead; `null` where nobody leads. */
export type LinesByPartner = ReadonlyMap<string | null, readonly DigestLine[]>;

/** So many things of a kind are named, the others counted. */
const NAMED = 5;

const LINES = `${MISSING}
  select m.partner_id as "partnerId", m.kind, sum(m.records)::integer as count,
         coalesce(sum(m.records) filter (where ${OVERDUE}), 0)::integer as overdue,
         coalesce(json_agg(json_build_object('title', e.title, 'on', e.starts_on, 'dueOn', m.due_on, 'isOverdue', ${OVERDUE})
                           order by m.place) filter (where e.id is not null), '[]') as named
    from (select m.*, row_number() over (partition by m.partner_id, m.kind order by m.due_on, m.event_id) as place from missing m) m
    left join events e on e.project_id = $1 and e.id = m.event_id and m.place <= ${String(NAMED)}
   group by m.partner_id, m.kind, m.rank order by m.rank`;

/** $6 the week, which is not counted: what goes out together is counted alike; $7 work packages or null. */
const ESCALATIONS = `${MISSING}
  select p.code as partner, sum(m.records)::integer as count, min(m.due_on)::text as since
    from missing m
    join asked_items i on i.project_id = $1 and i.kind = m.kind and i.subject = ${SUBJECT}
    left join partners p on p.project_id = $1 and p.id = m.partner_id
   where ${OVERDUE} and i.times - (i.week = $6::date)::integer >= ${String(ASKED_BEFORE_ESCALATION)}
     and ($7::uuid[] is null or exists (select from events e where e.project_id = $1 and e.id = m.event_id and ${inPackagesSql('$7')}))
   group by p.code, p.position order by p.position`;

/** Reads what digests ask for. */
@Injectable()
export class DigestFactsQueries {
  /** What is missing of every partner, kind by kind, and of events that nobody leads. */
  async lines(manager: EntityManager, { id, today, rules }: AskedProjectDay): Promise<LinesByPartner> {
    const rows = await manager.query<(DigestLine & { partnerId: string | null })[]>(LINES, missingParams(id, today, rules));
    const partners = [...new Set(rows.map(({ partnerId }) => partnerId))];
    return new Map(
      partners.map((partner) => [partner, rows.filter(({ partnerId }) => partnerId === partner).map(({ partnerId: _, ...line }) => line)]),
    );
  }

  /** What partners were asked for in three weeks before this one, and what is overdue all the same. @param workPackages only of these; `null` for all */
  escalations(
    manager: EntityManager,
    { id, today, rules }: AskedProjectDay,
    week: IsoDate,
    workPackages: readonly string[] | null,
  ): Promise<Escalation[]> {
    return manager.query<Escalation[]>(ESCALATIONS, [...missingParams(id, today, rules), week, workPackages]);
  }
}
