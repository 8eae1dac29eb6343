import { Injectable } from '@nestjs/common';
import type { DueStatus, StartPrecision } from '@turnout/consortium/domain';
import { openFindingsSql } from '@turnout/events/server';
import type { ClausePeriod } from '@turnout/impact/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import { readRows } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';

/** A deliverable or a milestone, as far as it can be a deadline. */
export interface DueRow {
  readonly kind: 'deliverable' | 'milestone';
  readonly code: string;
  readonly dueMonth: number | null;
  readonly status: DueStatus | null;
  readonly deliveredOn: IsoDate | null;
}

/** The facts of a project that stand beside its figures. */
export interface GlanceRow {
  readonly id: string;
  readonly code: string;
  readonly acronym: string | null;
  readonly title: string;
  readonly programmeText: string | null;
  readonly startsOn: IsoDate | null;
  readonly startsOnPrecision: StartPrecision | null;
  readonly endsOn: IsoDate | null;
  readonly durationMonths: number | null;
  readonly findings: number | null;
  readonly due: readonly DueRow[];
  /** The earliest first. */
  readonly periods: readonly ClausePeriod[];
}

const dueSql = (kind: DueRow['kind'], table: string): string => `
  select '${kind}' as kind, d.code, d.due_month as "dueMonth", d.status, d.delivered_on::text as "deliveredOn"
    from ${table} d where d.project_id = p.id and d.due_month is not null`;

/** $1 all of them, $2 ids. */
const projectsSql = (): string => `
  select p.id, p.code, p.acronym, p.title, p.programme_text as "programmeText", p.starts_on::text as "startsOn",
         p.starts_on_precision as "startsOnPrecision", p.ends_on::text as "endsOn", p.duration_months as "durationMonths",
         ${openFindingsSql()} as findings,
         (select coalesce(json_agg(due order by due.code), '[]')
            from (${dueSql('deliverable', 'deliverables')} union all ${dueSql('milestone', 'milestones')}) due) as due,
         (select coalesce(json_agg(json_build_object('code', rp.code, 'from', rp.starts_on, 'to', rp.ends_on) order by rp.starts_on, rp.id), '[]')
            from reporting_periods rp where rp.project_id = p.id) as periods
    from projects p
   where $1::boolean or p.id = any($2::uuid[])
   order by lower(coalesce(p.acronym, p.title)), p.code`;

/** Reads what is known of several projects. */
@Injectable()
export class GlanceQueries {
  /** Projects by their ids, or all there are; by the name they go by. */
  projects(manager: EntityManager, isAll: boolean, ids: readonly string[]): Promise<GlanceRow[]> {
    return readRows(manager, projectsSql(), [isAll, ids]);
  }
}
