import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@turnout/shared/kernel';
import type { EntityManager } from 'typeorm';
import { MISSING, missingOf, missingParams, SUBJECT } from '../missing/missing-sql';
import type { AskedProjectDay } from './digest-facts.queries';

/** $6 the partner or null for events that nobody leads, $7 the week. */
const NOTE_ASKED = `${missingOf('$6')}
  insert into asked_items (project_id, kind, subject, times, week)
  select $1, m.kind, ${SUBJECT}, 1, $7::date from missing m
  on conflict (project_id, kind, subject) do update set times = asked_items.times + 1, week = excluded.week
   where asked_items.week < excluded.week`;

/** Somebody else who acts for the partner, or who coordinates, was asked in the same week. */
const OTHERS_ASKED = `
  exists (select from reminders r join memberships b on b.project_id = r.project_id and b.account_id = r.account_id
           where r.project_id = $1 and r.week = $7::date and r.total > 0
             and case when $6::uuid is null then b.role = 'coordinator' else b.partner_id = $6::uuid end)`;

/** What was counted for the week is as it was; any earlier week will do, since only a later one is asked about. */
const TAKE_BACK = `${missingOf('$6')},
  counted as (select m.kind, ${SUBJECT} as subject from missing m where not ${OTHERS_ASKED}),
  gone as (
    delete from asked_items i using counted c
     where i.project_id = $1 and i.kind = c.kind and i.subject = c.subject and i.week = $7::date and i.times = 1)
  update asked_items i set times = i.times - 1, week = i.week - 7 from counted c
   where i.project_id = $1 and i.kind = c.kind and i.subject = c.subject and i.week = $7::date and i.times > 1`;

const FORGET = `${MISSING}
  delete from asked_items i
   where i.project_id = $1 and not exists (select from missing m where m.kind = i.kind and ${SUBJECT} = i.subject)`;

/** Remembers in how many weeks what is missing has been asked for. */
@Injectable()
export class AskedItemsQueries {
  /** Counts what is missing of a partner, once in a week however many people are asked. @param partnerId `null` for events that nobody leads */
  async note(manager: EntityManager, project: AskedProjectDay, partnerId: string | null, week: IsoDate): Promise<void> {
    await manager.query(NOTE_ASKED, [...paramsOf(project), partnerId, week]);
  }

  /** Takes {@link note} back, unless somebody else was asked for the same in that week. */
  async takeBack(manager: EntityManager, project: AskedProjectDay, partnerId: string | null, week: IsoDate): Promise<void> {
    await manager.query(TAKE_BACK, [...paramsOf(project), partnerId, week]);
  }

  /** Forgets what is not missing any more, so that it begins anew should it be missing again. */
  async forget(manager: EntityManager, project: AskedProjectDay): Promise<void> {
    await manager.query(FORGET, paramsOf(project));
  }
}

function paramsOf({ id, rules, today }: AskedProjectDay): unknown[] {
  return missingParams(id, today, rules);
}
