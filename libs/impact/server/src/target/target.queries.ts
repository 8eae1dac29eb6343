import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type Page, requireId, type StoreContext } from '@turnout/shared/server-platform';
import type { Target } from './target.dto';

const SELECT = `
  select g.id, t.code as type, g.events, g.participants,
         coalesce((select json_agg(json_build_object('setting', c.setting, 'events', c.events,
                                                     'participantsPerEvent', c.participants_per_event) order by c.position)
                     from target_clauses c where c.project_id = g.project_id and c.target_id = g.id), '[]') as clauses,
         g.version
    from targets g join event_types t on t.project_id = g.project_id and t.id = g.event_type_id
   where g.project_id = $1`;

/** Reads what was promised. */
@Injectable()
export class TargetQueries {
  /** All promises, in the project's order of event types; they fit on one page. */
  async list({ manager, project }: StoreContext): Promise<Page<Target>> {
    const items = await manager.query<Target[]>(`${SELECT} order by t.position, t.id`, [project.id]);
    return { items, nextCursor: null, total: items.length };
  }

  /** @throws DomainError `target.not-found` */
  async read({ manager, project }: StoreContext, id: string): Promise<Target> {
    const [target] = await manager.query<Target[]>(`${SELECT} and g.id = $2`, [project.id, requireId(id, 'target.not-found')]);
    if (!target) throw new DomainError('target.not-found');
    return target;
  }
}
