import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type Page, requireId, type StoreContext } from '@turnout/shared/server-platform';
import type { WorkPackage } from './work-package.dto';

const SELECT = `
  select w.id, w.code, w.title, p.code as "leadPartner", w.from_month as "fromMonth", w.to_month as "toMonth",
         w.activities, w.outputs, w.position, w.version
    from work_packages w left join partners p on p.project_id = w.project_id and p.id = w.lead_partner_id
   where w.project_id = $1`;

/** Reads work packages. */
@Injectable()
export class WorkPackageQueries {
  /** All work packages, in order; they fit on one page. */
  async list({ manager, project }: StoreContext): Promise<Page<WorkPackage>> {
    const items = await manager.query<WorkPackage[]>(`${SELECT} order by w.position, w.code`, [project.id]);
    return { items, nextCursor: null, total: items.length };
  }

  /** @throws DomainError `work-package.not-found` */
  async read({ manager, project }: StoreContext, id: string): Promise<WorkPackage> {
    const [found] = await manager.query<WorkPackage[]>(`${SELECT} and w.id = $2`, [project.id, requireId(id, 'work-package.not-found')]);
    if (!found) throw new DomainError('work-package.not-found');
    return found;
  }
}
