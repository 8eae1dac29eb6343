import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type Page, requireId, type StoreContext } from '@turnout/shared/server-platform';
import { ProjectDirectory } from '../access/project-directory';
import { codesBehind, type TiedByIds } from './codes-behind';
import type { Member } from './member.dto';

type MemberRow = Omit<Member, 'since' | 'partner' | 'workPackages'> & TiedByIds & { readonly since: Date };

const SELECT = `
  select a.id, a.display_name as "displayName", a.email, m.role, m.partner_id as "partnerId",
         array(select mw.work_package_id from membership_work_packages mw
                where mw.project_id = m.project_id and mw.account_id = m.account_id) as "workPackageIds",
         m.created_at as since, m.version
    from memberships m join accounts a on a.id = m.account_id
   where m.project_id = $1`;

/** Reads who belongs to a project. */
@Injectable()
export class MemberQueries {
  constructor(private readonly projects: ProjectDirectory) {}

  /** Everybody, by name; a consortium fits on one page. */
  async list(ctx: StoreContext): Promise<Page<Member>> {
    const rows = await ctx.manager.query<MemberRow[]>(`${SELECT} order by lower(a.display_name), a.id`, [ctx.project.id]);
    const items = await this.#named(ctx, rows);
    return { items, nextCursor: null, total: items.length };
  }

  /** @throws DomainError `member.not-found` */
  async read(ctx: StoreContext, id: string): Promise<Member> {
    const asked = [ctx.project.id, requireId(id, 'member.not-found')];
    const [member] = await this.#named(ctx, await ctx.manager.query<MemberRow[]>(`${SELECT} and m.account_id = $2`, asked));
    if (!member) throw new DomainError('member.not-found');
    return member;
  }

  async #named({ manager, project }: StoreContext, rows: readonly MemberRow[]): Promise<Member[]> {
    const codes = await codesBehind(this.projects, { manager, projectId: project.id }, rows);
    return rows.map(({ partnerId, workPackageIds, since, ...row }) => ({
      ...row,
      ...codes({ partnerId, workPackageIds }),
      since: since.toISOString(),
    }));
  }
}
