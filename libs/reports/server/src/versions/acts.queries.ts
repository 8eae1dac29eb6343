import { Injectable } from '@nestjs/common';
import type { ChangeAct } from '@turnout/reports/definitions';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';

interface ActRow extends Omit<ChangeAct, 'at'> {
  readonly at: Date;
}

const ACTS = `
  select e.thing_id as thing, e.at, a.display_name as by, e.operation,
         array(select change ->> 'field' from jsonb_array_elements(e.changes) as change) as fields
    from audit_entries e left join accounts a on a.id = e.account_id
   where e.project_id = $1 and e.kind = 'event' and e.sequence > $2 and e.sequence <= $3
   order by e.sequence`;

/** Reads what was done with events between two places of a project's history. */
@Injectable()
export class ActsQueries {
  /** In the order in which it was done. @param from behind this sequence, which is not among them */
  async between({ manager, project }: Pick<StoreContext, 'manager' | 'project'>, from: number, to: number): Promise<ChangeAct[]> {
    const rows = await readRows<ActRow>(manager, ACTS, [project.id, Math.min(from, to), Math.max(from, to)]);
    return rows.map(({ at, ...act }) => ({ ...act, at: at.toISOString() }));
  }
}
