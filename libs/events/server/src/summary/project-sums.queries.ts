import { Injectable } from '@nestjs/common';
import { NO_TOTALS, type Totals } from '@turnout/events/domain';
import { readRows } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import { countedSql, SUM_COLUMNS } from '../ledger/totals-sql';

/** What took place in a project. */
export interface ProjectSums {
  readonly total: Totals;
  /** By code of the event type; types without a counted record are not among them. */
  readonly byType: ReadonlyMap<string | null, Totals>;
}

interface SumsRow extends Totals {
  readonly projectId: string;
  readonly type: string | null;
  readonly isTotal: boolean;
}

const SUMS = `
  select sums.*, t.code as type from (
    select e.project_id as "projectId", e.type_id, grouping(e.type_id) = 1 as "isTotal", ${SUM_COLUMNS}
      from events e where e.project_id = any($1::uuid[]) and ${countedSql({ status: [] })}
     group by grouping sets ((e.project_id, e.type_id), (e.project_id))) sums
  left join event_types t on t.project_id = sums."projectId" and t.id = sums.type_id`;

/** Sums the records of several projects. */
@Injectable()
export class ProjectSumsQueries {
  /** What took place in each of the projects, by its id. */
  async sums(manager: EntityManager, projectIds: readonly string[]): Promise<ReadonlyMap<string, ProjectSums>> {
    const rows = await readRows<SumsRow>(manager, SUMS, [projectIds]);
    return new Map(
      projectIds.map((id) => {
        const own = rows.filter(({ projectId }) => projectId === id);
        const byType = new Map(own.filter(({ isTotal }) => !isTotal).map((row) => [row.type, totalsOf(row)]));
        const total = own.find(({ isTotal }) => isTotal);
        return [id, { total: total ? totalsOf(total) : NO_TOTALS, byType }];
      }),
    );
  }
}

function totalsOf({ records, events, participants, estimated, unknown }: SumsRow): Totals {
  return { records, events, participants, estimated, unknown };
}
