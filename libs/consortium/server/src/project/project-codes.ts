import { Injectable } from '@nestjs/common';
import type { StoreContext } from '@turnout/shared/server-platform';

/** The codes of a project and the ids behind them. */
export interface ProjectCodes {
  readonly partners: ReadonlyMap<string, string>;
  readonly eventTypes: ReadonlyMap<string, string>;
  readonly workPackages: ReadonlyMap<string, string>;
  readonly deliverables: ReadonlyMap<string, string>;
  readonly milestones: ReadonlyMap<string, string>;
  /** Code of the work package that a type hangs on, by the type's code; types that hang on none are absent. */
  readonly workPackageOfType: ReadonlyMap<string, string>;
  /** What the project asks counts to be split by, labels of its own included. */
  readonly breakdownDimensions: readonly string[];
}

interface CodeRow {
  readonly kind: 'partner' | 'event-type' | 'work-package' | 'deliverable' | 'milestone' | 'dimension';
  readonly id: string;
  readonly code: string;
  readonly workPackage: string | null;
}

/** Reads the codes by which the world names what the database knows by id. */
@Injectable()
export class ProjectCodeReader {
  /** All codes of the project, in one query. Codes of other projects are not among them. */
  async read({ manager, project }: Pick<StoreContext, 'manager' | 'project'>): Promise<ProjectCodes> {
    const rows = await manager.query<CodeRow[]>(
      `select 'partner' as kind, id, code, null as "workPackage" from partners where project_id = $1
       union all
       select 'work-package', id, code, null from work_packages where project_id = $1
       union all
       select 'deliverable', id, code, null from deliverables where project_id = $1
       union all
       select 'milestone', id, code, null from milestones where project_id = $1
       union all
       select 'event-type', t.id, t.code, w.code
         from event_types t left join work_packages w on w.project_id = t.project_id and w.id = t.work_package_id
        where t.project_id = $1
       union all
       select 'dimension', id, unnest(breakdown_dimensions), null from projects where id = $1`,
      [project.id],
    );
    const idsOf = (kind: CodeRow['kind']): Map<string, string> =>
      new Map(rows.filter((row) => row.kind === kind).map(({ code, id }) => [code, id]));
    return {
      partners: idsOf('partner'),
      eventTypes: idsOf('event-type'),
      workPackages: idsOf('work-package'),
      deliverables: idsOf('deliverable'),
      milestones: idsOf('milestone'),
      breakdownDimensions: rows.filter(({ kind }) => kind === 'dimension').map(({ code }) => code),
      workPackageOfType: new Map(rows.flatMap(({ code, workPackage }) => (workPackage === null ? [] : [[code, workPackage] as const]))),
    };
  }
}
