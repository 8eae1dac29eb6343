import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type Page, requireId, type StoreContext } from '@turnout/shared/server-platform';
import type { Partner } from './partner.dto';

const SELECT = `select id, code, name, country, role, kind, spellings, position, version from partners where project_id = $1`;

/** Reads partners. */
@Injectable()
export class PartnerQueries {
  /** All partners, in the order of the consortium; a consortium fits on one page. */
  async list({ manager, project }: StoreContext): Promise<Page<Partner>> {
    const items = await manager.query<Partner[]>(`${SELECT} order by position, code`, [project.id]);
    return { items, nextCursor: null, total: items.length };
  }

  /** @throws DomainError `partner.not-found` */
  async read({ manager, project }: StoreContext, id: string): Promise<Partner> {
    const [partner] = await manager.query<Partner[]>(`${SELECT} and id = $2`, [project.id, requireId(id, 'partner.not-found')]);
    if (!partner) throw new DomainError('partner.not-found');
    return partner;
  }
}
