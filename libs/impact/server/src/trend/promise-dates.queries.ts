import { Injectable } from '@nestjs/common';
import { projectMonth, type ProjectTime } from '@turnout/consortium/domain';
import type { PromiseDates } from '@turnout/impact/domain';
import { isoDateOf } from '@turnout/shared/kernel';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';

interface TypeDates extends NonNullable<PromiseDates['workPackage']> {
  readonly type: string;
}

interface DatesRow extends ProjectTime {
  readonly types: readonly TypeDates[];
}

/** What says when the promises of a project are to be kept. */
export interface ProjectDates {
  readonly project: ProjectTime;
  /** The months of the work package of each event type, by its code. */
  readonly workPackages: ReadonlyMap<string, NonNullable<PromiseDates['workPackage']>>;
  /** The project month that runs; `null` while the project's start is not known. */
  readonly now: number | null;
}

/** $1 project. */
const DATES = `
  select p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.duration_months as "durationMonths",
         coalesce((select json_agg(json_build_object('type', t.code, 'fromMonth', w.from_month, 'toMonth', w.to_month))
                     from event_types t left join work_packages w on w.project_id = t.project_id and w.id = t.work_package_id
                    where t.project_id = p.id), '[]') as types
    from projects p
   where p.id = $1`;

/** Reads by when things are to be there. */
@Injectable()
export class PromiseDatesQueries {
  /** In one statement. */
  async read({ manager, project, now }: StoreContext): Promise<ProjectDates> {
    const [row] = await readRows<DatesRow>(manager, DATES, [project.id]);
    if (!row) throw new Error('The project of the request is gone.');
    const { types, ...time } = row;
    return {
      project: time,
      workPackages: new Map(types.map(({ type, ...months }) => [type, months])),
      now: projectMonth(time.startsOn, isoDateOf(now)),
    };
  }
}
