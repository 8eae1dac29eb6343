import { Injectable } from '@nestjs/common';
import type { ClausePeriod, ClauseTime } from '@turnout/impact/domain';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';

/** The time of a project, with the ids of its periods. */
export interface ProjectClauseTime extends ClauseTime {
  readonly periods: readonly (ClausePeriod & { readonly id: string })[];
}

const TIME = `
  select j.starts_on::text as "startsOn",
         coalesce((select json_agg(json_build_object('id', rp.id, 'code', rp.code, 'from', rp.starts_on, 'to', rp.ends_on)
                                   order by rp.starts_on, rp.id)
                     from reporting_periods rp where rp.project_id = j.id), '[]') as periods
    from projects j where j.id = $1`;

/** Reads what turns project months and periods into days. */
@Injectable()
export class ClauseTimeReader {
  async read({ manager, project }: StoreContext): Promise<ProjectClauseTime> {
    const [time] = await readRows<ProjectClauseTime>(manager, TIME, [project.id]);
    return time ?? { startsOn: null, periods: [] };
  }
}
