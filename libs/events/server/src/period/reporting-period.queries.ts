import { Injectable } from '@nestjs/common';
import { DomainError, isoDateOf } from '@turnout/shared/kernel';
import { type Page, requireId, type StoreContext } from '@turnout/shared/server-platform';
import type { PeriodException, ReportingPeriod } from './reporting-period.dto';

type PeriodRow = Omit<ReportingPeriod, 'lockedAt'> & { readonly lockedAt: Date | null };

/** $1 project, $2 today. */
const SELECT = `
  select rp.id, rp.code, rp.title, rp.starts_on::text as "startsOn", rp.ends_on::text as "endsOn",
         rp.locked_at as "lockedAt", locker.display_name as "lockedBy", rp.lock_reason as "lockReason",
         held.records, held."notApproved", rp.version,
         coalesce((select json_agg(json_build_object(
                     'id', x.id, 'partner', p.code, 'event', x.event_id, 'eventTitle', e.title, 'until', x.until,
                     'isOver', coalesce(x.until < $2::date, false), 'reason', x.reason, 'createdAt', x.created_at,
                     'createdBy', maker.display_name) order by x.id)
                     from reporting_period_exceptions x
                     left join partners p on p.project_id = x.project_id and p.id = x.partner_id
                     left join events e on e.project_id = x.project_id and e.id = x.event_id
                     left join accounts maker on maker.id = x.created_by
                    where x.project_id = rp.project_id and x.period_id = rp.id), '[]') as exceptions
    from reporting_periods rp
    left join accounts locker on locker.id = rp.locked_by
    cross join lateral (
      select count(*)::integer as records,
             (count(*) filter (where e.status not in ('approved', 'cancelled')))::integer as "notApproved"
        from events e where e.project_id = rp.project_id and e.starts_on between rp.starts_on and rp.ends_on) held
   where rp.project_id = $1`;

/** Reads reporting periods. */
@Injectable()
export class ReportingPeriodQueries {
  /** All periods, the earliest first; they fit on one page. */
  async list({ manager, project, now }: StoreContext): Promise<Page<ReportingPeriod>> {
    const rows = await manager.query<PeriodRow[]>(`${SELECT} order by rp.starts_on`, [project.id, isoDateOf(now)]);
    return { items: rows.map((row) => periodOf(row)), nextCursor: null, total: rows.length };
  }

  /** @throws DomainError `reporting-period.not-found` */
  async read({ manager, project, now }: StoreContext, id: string): Promise<ReportingPeriod> {
    const wanted = requireId(id, 'reporting-period.not-found');
    const [row] = await manager.query<PeriodRow[]>(`${SELECT} and rp.id = $3`, [project.id, isoDateOf(now), wanted]);
    if (!row) throw new DomainError('reporting-period.not-found');
    return periodOf(row);
  }
}

function periodOf(row: PeriodRow): ReportingPeriod {
  const inUtc = (exception: PeriodException): PeriodException => ({
    ...exception,
    createdAt: new Date(exception.createdAt).toISOString(),
  });
  return { ...row, lockedAt: row.lockedAt?.toISOString() ?? null, exceptions: row.exceptions.map((each) => inUtc(each)) };
}
