import { Injectable } from '@nestjs/common';
import { reachOf } from '@turnout/accounts/domain';
import type { ProjectContext } from '@turnout/accounts/server';
import { type ProjectCodes, ProjectCodeReader } from '@turnout/consortium/server';
import { DomainError } from '@turnout/shared/kernel';
import { type Page, requireId } from '@turnout/shared/server-platform';
import type { KeptQuery } from './view-query';
import { shownQuery } from './view-query';
import type { SavedView } from './view.dto';

interface ViewRow {
  readonly id: string;
  readonly name: string;
  readonly query: KeptQuery;
  readonly isShared: boolean;
  readonly isDefault: boolean;
  readonly createdBy: string | null;
  readonly updatedAt: Date;
  readonly version: number;
}

/** $1 project, $2 the asker: somebody else's own views are not found. */
const SELECT = `
  select v.id, v.name, v.query, v.account_id is null as "isShared", d.view_id is not null as "isDefault",
         maker.display_name as "createdBy", v.updated_at as "updatedAt", v.version
    from saved_views v
    left join default_views d on d.project_id = v.project_id and d.account_id = $2 and d.view_id = v.id
    left join accounts maker on maker.id = v.created_by
   where v.project_id = $1 and (v.account_id is null or v.account_id = $2)`;

/** Reads the views that somebody has in a project: their own, and those of the project. */
@Injectable()
export class ViewQueries {
  constructor(private readonly codes: ProjectCodeReader) {}

  /** All of them, one's own first, by name; they fit on one page. */
  async list(ctx: ProjectContext): Promise<Page<SavedView>> {
    const sql = `${SELECT} order by v.account_id is null, v.name_key, v.id`;
    const rows = await ctx.manager.query<ViewRow[]>(sql, [ctx.project.id, ctx.account.id]);
    const codes = await this.codes.read(ctx);
    return { items: rows.map((row) => viewOf(row, codes, ctx)), nextCursor: null, total: rows.length };
  }

  /** @throws DomainError `view.not-found`, also for somebody else's own */
  async read(ctx: ProjectContext, id: string): Promise<SavedView> {
    const values = [ctx.project.id, ctx.account.id, requireId(id, 'view.not-found')];
    const [row] = await ctx.manager.query<ViewRow[]>(`${SELECT} and v.id = $3`, values);
    if (!row) throw new DomainError('view.not-found');
    return viewOf(row, await this.codes.read(ctx), ctx);
  }
}

function viewOf({ query, updatedAt, ...row }: ViewRow, codes: ProjectCodes, { project }: ProjectContext): SavedView {
  const mayChange = !row.isShared || reachOf('view.share', project.actor) !== null;
  return { ...row, ...shownQuery(query, codes), mayChange, updatedAt: updatedAt.toISOString() };
}
