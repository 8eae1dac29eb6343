import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type Page, requireId, type StoreContext } from '@turnout/shared/server-platform';
import type { Task } from './task.dto';

const SELECT = `
  select t.id, t.code, t.title, w.code as "workPackage", p.code as "leadPartner", t.from_month as "fromMonth", t.to_month as "toMonth",
         t.description, t.version
    from tasks t
    join work_packages w on w.project_id = t.project_id and w.id = t.work_package_id
    left join partners p on p.project_id = t.project_id and p.id = t.lead_partner_id
   where t.project_id = $1`;

/** Reads tasks. */
@Injectable()
export class TaskQueries {
  /** All tasks in the order of the work packages and, within one, of their codes, T2.2 before T2.10; they fit on one page. */
  async list({ manager, project }: StoreContext): Promise<Page<Task>> {
    const rows = await manager.query<Task[]>(`${SELECT} order by w.position, w.code`, [project.id]);
    const places = new Map([...new Set(rows.map(({ workPackage }) => workPackage))].map((code, place) => [code, place]));
    const placeOf = ({ workPackage }: Task): number => places.get(workPackage) ?? 0;
    const items = rows.sort((one, other) => placeOf(one) - placeOf(other) || one.code.localeCompare(other.code, 'en', { numeric: true }));
    return { items, nextCursor: null, total: items.length };
  }

  /** @throws DomainError `task.not-found` */
  async read({ manager, project }: StoreContext, id: string): Promise<Task> {
    const [found] = await manager.query<Task[]>(`${SELECT} and t.id = $2`, [project.id, requireId(id, 'task.not-found')]);
    if (!found) throw new DomainError('task.not-found');
    return found;
  }
}
