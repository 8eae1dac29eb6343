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

/** So many things of a kind are named, the others counted. */
const NAMED = 5;

/** $6 the partner. */
const LINES = `${MISSING}
  select m.kind, sum(m.records)::integer as count, coalesce(sum(m.records) filter (where ${OVERDUE}), 0)::integer as overdue,
         coalesce(json_agg(json_build_object('title', e.title, 'on', e.starts_on, 'dueOn', m.due_on, 'isOverdue', ${OVERDUE})
                           order by m.place) filter (where m.place <= ${String(NAMED)} and e.id is not null), '[]') as named
    from (select m.*, row_number() over (partition by m.kind order by m.due_on, m.event_id) as place
            from missing m where m.partner_id = $6::uuid) m
    left join events e on e.project_id = $1 and e.id = m.event_id
   group by m.kind, m.rank order by m.rank`;

/** $6 the week, which is not counted: what goes out together is counted alike; $7 work packages or null. */
const ESCALATIONS = `${MISSING}
  select p.code as partner, sum(m.records)::integer as count, min(m.due_on)::text as since
    from missing m
    join asked_items i on i.project_id = $1 and i.kind = m.kind and i.subject = ${SUBJECT}
    left join partners p on p.project_id = $1 and p.id = m.partner_id
   where ${OVERDUE} and i.times - (i.week = $6::date)::integer >= ${String(ASKED_BEFORE_ESCALATION)}
     and ($7::uuid[] is null or exists (select from events e where e.project_id = $1 and e.id = m.event_id and ${inPackagesSql('$7')}))
   group by p.code, p.position order by p.position`;

/** $6 the partner, $7 the week. */
const NOTE_ASKED = `${MISSING}
  insert into asked_items (project_id, kind, subject, times, week)
  select $1, m.kind, ${SUBJECT}, 1, $7::date from missing m where m.partner_id = $6::uuid
  on conflict (project_id, kind, subject) do update set times = asked_items.times + 1, week = excluded.week
   where asked_items.week < excluded.week`;

const FORGET = `${MISSING}
  delete from asked_items i
   where i.project_id = $1 and not exists (select from missing m where m.kind = i.kind and ${SUBJECT} = i.subject)`;

/** Reads and remembers what digests ask for. */
@Injectable()
export class DigestFactsQueries {
  /** What is missing of a partner, kind by kind. */
  lines(manager: EntityManager, project: AskedProjectDay, partnerId: string): Promise<DigestLine[]> {
    return manager.query<DigestLine[]>(LINES, [...paramsOf(project), partnerId]);
  }

  /** What partners were asked for in three weeks before this one, and what is overdue all the same. @param workPackages only of these; `null` for all */
  escalations(
    manager: EntityManager,
    project: AskedProjectDay,
    week: IsoDate,
    workPackages: readonly string[] | null,
  ): Promise<Escalation[]> {
    return manager.query<Escalation[]>(ESCALATIONS, [...paramsOf(project), week, workPackages]);
  }

  /** Counts what a partner is asked for, once in a week however many people are asked. */
  async noteAsked(manager: EntityManager, project: AskedProjectDay, partnerId: string, week: IsoDate): Promise<void> {
    await manager.query(NOTE_ASKED, [...paramsOf(project), partnerId, week]);
  }

  /** Forgets what is not missing any more, so that it begins anew should it be missing again. */
  async forget(manager: EntityManager, project: AskedProjectDay): Promise<void> {
    await manager.query(FORGET, paramsOf(project));
  }
}

function paramsOf({ id, rules, today }: AskedProjectDay): unknown[] {
  return missingParams(id, today, rules);
}
