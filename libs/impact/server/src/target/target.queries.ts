import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type Page, readRows, requireId, type StoreContext } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import { type ClauseRow, clauseTree } from './clause-tree';
import type { Target } from './target.dto';

type TargetRow = Omit<Target, 'clauses'> & { readonly clauses: readonly ClauseRow[] };

const CLAUSES = `
  select json_agg(json_build_object(
           'position', c.position, 'parent', c.parent, 'setting', c.setting, 'level', c.level, 'country', c.country, 'partner', p.code,
           'audience', c.audience, 'byMonth', c.by_month, 'period', rp.code, 'events', c.events, 'participants', c.participants,
           'participantsPerEvent', c.participants_per_event, 'eachPeriod', c.each_period) order by c.position)
    from target_clauses c
    left join partners p on p.project_id = c.project_id and p.id = c.partner_id
    left join reporting_periods rp on rp.project_id = c.project_id and rp.id = c.period_id
   where c.project_id = g.project_id and c.target_id = g.id`;

const COLUMNS = `
  select g.id, t.code as type, g.events, g.participants, g.by_month as "byMonth", g.surplus,
         coalesce((${CLAUSES}), '[]') as clauses, g.version`;

const FROM = 'from targets g left join event_types t on t.project_id = g.project_id and t.id = g.event_type_id';

/** What was promised over all types has no place among them. */
const ORDER = 't.position nulls first, t.id';

const SELECT = `${COLUMNS} ${FROM} where g.project_id = $1`;

/** What a project promised, with what its type is called. */
export interface ProjectTarget extends Target {
  readonly projectId: string;
  /** `null` for all types together. */
  readonly label: string | null;
}

/** Reads what was promised. */
@Injectable()
export class TargetQueries {
  /** All promises, that over all types first, then in the project's order of event types; they fit on one page. */
  async list({ manager, project }: StoreContext): Promise<Page<Target>> {
    const rows = await readRows<TargetRow>(manager, `${SELECT} order by ${ORDER}`, [project.id]);
    return { items: rows.map((row) => targetOf(row)), nextCursor: null, total: rows.length };
  }

  /** All promises of several projects, those of each in the order of {@link list}. */
  async ofProjects(manager: EntityManager, projectIds: readonly string[]): Promise<readonly ProjectTarget[]> {
    const sql = `${COLUMNS}, g.project_id as "projectId", t.label ${FROM} where g.project_id = any($1::uuid[]) order by ${ORDER}`;
    const rows = await readRows<Omit<ProjectTarget, 'clauses'> & Pick<TargetRow, 'clauses'>>(manager, sql, [projectIds]);
    return rows.map((row) => ({ ...row, clauses: clauseTree(row.clauses) }));
  }

  /** @throws DomainError `target.not-found` */
  async read({ manager, project }: StoreContext, id: string): Promise<Target> {
    const [row] = await readRows<TargetRow>(manager, `${SELECT} and g.id = $2`, [project.id, requireId(id, 'target.not-found')]);
    if (!row) throw new DomainError('target.not-found');
    return targetOf(row);
  }
}

function targetOf(row: TargetRow): Target {
  return { ...row, clauses: clauseTree(row.clauses) };
}
