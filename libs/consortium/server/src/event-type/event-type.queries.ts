import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type Page, requireId, type StoreContext } from '@turnout/shared/server-platform';
import type { EventType } from './event-type.dto';

const SELECT = `
  select t.id, t.code, t.label, t.aim, t.format, t.target_group as "targetGroup", t.level, t.portal_type as "portalType",
         w.code as "workPackage", t.position, t.hue, t.version
    from event_types t left join work_packages w on w.project_id = t.project_id and w.id = t.work_package_id
   where t.project_id = $1`;

/** Reads event types. */
@Injectable()
export class EventTypeQueries {
  /** All event types, in the project's own order; a vocabulary fits on one page. */
  async list({ manager, project }: Pick<StoreContext, 'manager' | 'project'>): Promise<Page<EventType>> {
    const items = await manager.query<EventType[]>(`${SELECT} order by t.position, t.id`, [project.id]);
    return { items, nextCursor: null, total: items.length };
  }

  /** @throws DomainError `event-type.not-found` */
  async read({ manager, project }: StoreContext, id: string): Promise<EventType> {
    const [type] = await manager.query<EventType[]>(`${SELECT} and t.id = $2`, [project.id, requireId(id, 'event-type.not-found')]);
    if (!type) throw new DomainError('event-type.not-found');
    return type;
  }
}
