import { Injectable } from '@nestjs/common';
import { type DescribedMembership, type Membership, ProjectDirectory, type ProjectSetting } from '@turnout/accounts/server';
import { DataSource, type EntityManager } from 'typeorm';

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

  override partnersOf(manager: EntityManager, projectId: string): Promise<ProjectSetting[]> {
    return manager.query<ProjectSetting[]>('select id, code from partners where project_id = $1 order by position, code', [projectId]);
  }

  override workPackagesOf(manager: EntityManager, projectId: string): Promise<ProjectSetting[]> {
    return manager.query<ProjectSetting[]>('select id, code from work_packages where project_id = $1 order by position, code', [projectId]);
  }

  override async nameOf(manager: EntityManager, projectId: string): Promise<string> {
    const [found] = await manager.query<{ name: string }[]>('select coalesce(acronym, title) as name from projects where id = $1', [
      projectId,
    ]);
    return found?.name ?? '';
  }

  override describe(
    memberships: readonly Pick<Membership, 'projectId' | 'partnerId' | 'workPackageIds'>[],
  ): Promise<DescribedMembership[]> {
    const asked = memberships.map(({ projectId, partnerId, workPackageIds }) => ({ projectId, partnerId, workPackageIds }));
    return this.dataSource.query<DescribedMembership[]>(
      `select p.code as "projectCode", partner.code as "partnerCode",
              array(select w.code from work_packages w where w.project_id = m.project_id and w.id = any(m.work_packages)
                     order by w.position, w.code) as "workPackageCodes"
         from rows from (json_to_recordset($1) as ("projectId" uuid, "partnerId" uuid, "workPackageIds" uuid[]))
              with ordinality as m (project_id, partner_id, work_packages, place)
         join projects p on p.id = m.project_id
         left join partners partner on partner.project_id = m.project_id and partner.id = m.partner_id
        order by m.place`,
      [JSON.stringify(asked)],
    );
  }
}
