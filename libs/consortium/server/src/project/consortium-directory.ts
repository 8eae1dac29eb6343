import { Injectable } from '@nestjs/common';
import { ProjectDirectory, type ProjectPartner } from '@turnout/accounts/server';
import { DataSource, type EntityManager } from 'typeorm';

interface Named {
  readonly projectCode: string;
  readonly partnerCode: string | null;
}

interface ProjectName {
  readonly id: string;
  readonly code: string;
}

/** Tells the access check which projects there are. */
@Injectable()
export class ConsortiumDirectory extends ProjectDirectory {
  /** A project keeps code and id for good, so that what was found once need not be asked for again. */
  readonly #known = new Map<string, ProjectName>();

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async findByCode(code: string): Promise<ProjectName | null> {
    const known = this.#known.get(code);
    if (known) return known;
    const [found] = await this.dataSource.query<ProjectName[]>('select id, code from projects where code = $1', [code]);
    if (found) this.#known.set(code, found);
    return found ?? null;
  }

  override partnersOf(manager: EntityManager, projectId: string): Promise<ProjectPartner[]> {
    return manager.query<ProjectPartner[]>('select id, code from partners where project_id = $1 order by position, code', [projectId]);
  }

  override async nameOf(manager: EntityManager, projectId: string): Promise<string> {
    const [found] = await manager.query<{ name: string }[]>('select coalesce(acronym, title) as name from projects where id = $1', [
      projectId,
    ]);
    return found?.name ?? '';
  }

  override describe(memberships: readonly { projectId: string; partnerId: string | null }[]): Promise<Named[]> {
    return this.dataSource.query<Named[]>(
      `select p.code as "projectCode", partner.code as "partnerCode"
         from unnest($1::uuid[], $2::uuid[]) with ordinality as m (project_id, partner_id, place)
         join projects p on p.id = m.project_id
         left join partners partner on partner.project_id = m.project_id and partner.id = m.partner_id
        order by m.place`,
      [memberships.map(({ projectId }) => projectId), memberships.map(({ partnerId }) => partnerId)],
    );
  }
}
