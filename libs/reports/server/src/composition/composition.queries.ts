import { Injectable } from '@nestjs/common';
import { reachOf } from '@turnout/accounts/domain';
import type { ProjectContext } from '@turnout/accounts/server';
import { type ProjectCodes, ProjectCodeReader } from '@turnout/consortium/server';
import type { Composition } from '@turnout/reports/definitions';
import { DomainError } from '@turnout/shared/kernel';
import { readRows, requireId } from '@turnout/shared/server-platform';
import type { CompositionDetail, CompositionList } from './composition.dto';
import { type KeptComposition, shownComposition } from './kept-composition';

interface CompositionRow extends KeptComposition {
  readonly id: string;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
  readonly version: number;
}

const SELECT = `
  select c.id, c.definition, c.language, c.name, c.content, c.created_at as "createdAt", maker.display_name as "createdBy",
         c.updated_at as "updatedAt", changer.display_name as "updatedBy", c.version
    from compositions c
    left join accounts maker on maker.id = c.created_by
    left join accounts changer on changer.id = c.updated_by
   where c.project_id = $1`;

/** Reads what people compose. */
@Injectable()
export class CompositionQueries {
  constructor(private readonly codes: ProjectCodeReader) {}

  /** All of them, the one that was changed last first. */
  async list(ctx: ProjectContext): Promise<CompositionList> {
    const rows = await readRows<CompositionRow>(ctx.manager, `${SELECT} order by c.updated_at desc, c.id desc`, [ctx.project.id]);
    const codes = await this.codes.read(ctx);
    const may = { compose: mayCompose(ctx) };
    return { items: rows.map((row) => detailOf(row, codes, ctx)), nextCursor: null, total: rows.length, may };
  }

  /** @throws DomainError `composition.not-found`, also for one of another project */
  async read(ctx: ProjectContext, id: string): Promise<CompositionDetail> {
    const [row] = await readRows<CompositionRow>(ctx.manager, `${SELECT} and c.id = $2`, [
      ctx.project.id,
      requireId(id, 'composition.not-found'),
    ]);
    if (!row) throw new DomainError('composition.not-found');
    return detailOf(row, await this.codes.read(ctx), ctx);
  }

  /** The composition itself, as documents are composed from it. @throws DomainError `composition.not-found` */
  async composition(ctx: ProjectContext, id: string): Promise<Composition> {
    // What is answered is what the domain read when it was kept.
    return (await this.read(ctx, id)).composition as unknown as Composition;
  }
}

/** Tells whether the asker may compose reports of the project. */
export function mayCompose({ project }: ProjectContext): boolean {
  return reachOf('report.compose', project.actor) !== null;
}

function detailOf(
  { id, createdAt, createdBy, updatedAt, updatedBy, version, ...kept }: CompositionRow,
  codes: ProjectCodes,
  ctx: ProjectContext,
): CompositionDetail {
  const { composition, lost } = shownComposition(kept, codes);
  return {
    ...{ id, version, createdBy, updatedBy },
    composition: composition as unknown as CompositionDetail['composition'],
    lost: [...lost],
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    may: { change: mayCompose(ctx) },
  };
}
