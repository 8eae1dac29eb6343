import { compareDue, dueDate } from '@turnout/consortium/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import type { DueThing } from './due.dto';

/** A deliverable or a milestone as {@link dueSql} reads it. */
export type DueRow<T extends DueThing> = Omit<T, 'dueOn'> & { readonly projectStartsOn: IsoDate | null };

/** Reads deliverables or milestones of the project `$1`. @param more columns of its own kind, each followed by a comma */
export function dueSql(table: 'deliverables' | 'milestones', more = ''): string {
  return `
  select d.id, d.code, d.title, ${more} w.code as "workPackage", p.code as "leadPartner", d.due_month as "dueMonth", d.status,
         d.delivered_on::text as "deliveredOn", d.note, d.version, pr.starts_on::text as "projectStartsOn"
    from ${table} d
    join projects pr on pr.id = d.project_id
    left join work_packages w on w.project_id = d.project_id and w.id = d.work_package_id
    left join partners p on p.project_id = d.project_id and p.id = d.lead_partner_id
   where d.project_id = $1`;
}

/** Rows as they are answered: each with its last day, in the order in which they are due. */
export function inDueOrder<T extends DueThing>(rows: readonly DueRow<T>[]): T[] {
  return rows.map((row) => withDueDate(row)).sort(compareDue);
}

/** A row with the last day it is due. */
export function withDueDate<T extends DueThing>({ projectStartsOn, ...row }: DueRow<T>): T {
  return { ...row, dueOn: dueDate(projectStartsOn, row.dueMonth) } as unknown as T;
}
