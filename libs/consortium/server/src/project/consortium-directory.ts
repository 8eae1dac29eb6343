import { Injectable } from '@nestjs/common';
import { ProjectDirectory } from '@turnout/accounts/server';
import { DataSource } from 'typeorm';

interface Named {
  readonly projectCode: string;
  readonly partnerCode: string | null;
}

/** Tells the access check which projects there are. */
@Injectable()
export class ConsortiumDirectory extends ProjectDirectory {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async findByCode(code: string): Promise<{ id: string; code: string } | null> {
    const rows = await this.dataSource.query<{ id: string; code: string }[]>('select id, code from projects where code = $1', [code]);
    return rows[0] ?? null;
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
