import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { MISSING_KINDS, TAKE_BACK_MS } from '@turnout/reminders/domain';
import { decodeCursor, encodeCursor, isId, type Page, readLimit, readRows } from '@turnout/shared/server-platform';
import type { ReminderQuery } from './reminder-query.dto';
import type { Reminder } from './reminder.dto';

type ReminderRow = Omit<Reminder, 'askedAt' | 'kinds' | 'undoUntil'> & {
  readonly askedAt: Date;
  readonly kinds: Readonly<Record<string, number>>;
};

const LATEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Ids follow time. $2 partner or null, $3 the end of the previous page, $4 limit. */
const REMINDERS = `
  select r.id, r.asked_at as "askedAt", by.display_name as "askedBy", a.display_name as name, r.partner, r.total, r.overdue, r.escalated, r.kinds, r.asking
    from reminders r
    join accounts a on a.id = r.account_id
    left join accounts by on by.id = r.asked_by
   where r.project_id = $1 and ($2::text is null or r.partner = $2) and r.id < $3::uuid
   order by r.id desc limit $4`;

const TOTAL = 'select count(*)::integer as total from reminders r where r.project_id = $1 and ($2::text is null or r.partner = $2)';

/** Reads who was asked. */
@Injectable()
export class ReminderQueries {
  /** One page, the latest first. @throws DomainError `request.bad-cursor`, `request.bad-limit` */
  async list({ manager, project, now }: ProjectContext, { partner, cursor, limit: asked }: ReminderQuery): Promise<Page<Reminder>> {
    const limit = readLimit(asked);
    const end = cursor === undefined || cursor === '' ? LATEST : String(decodeCursor(cursor, 1)[0]);
    const which = [project.id, partner === undefined || partner === '' ? null : partner];
    const rows = await readRows<ReminderRow>(manager, REMINDERS, [...which, isId(end) ? end : LATEST, limit + 1]);
    const [count] = await readRows<{ total: number }>(manager, TOTAL, which);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map((row) => reminderOf(row, now)),
      nextCursor: last ? encodeCursor([last.id]) : null,
      total: count?.total ?? 0,
    };
  }
}

function reminderOf({ askedAt, kinds, asking, ...row }: ReminderRow, now: Date): Reminder {
  const counts = MISSING_KINDS.flatMap((kind) => (kinds[kind] === undefined ? [] : [{ kind, total: kinds[kind] }]));
  const until = new Date(askedAt.getTime() + TAKE_BACK_MS);
  const undo = asking !== null && now < until ? { asking, undoUntil: until.toISOString() } : { asking: null, undoUntil: null };
  return { ...row, ...undo, askedAt: askedAt.toISOString(), kinds: counts };
}
