import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { ImportChoices, ImportCounts, ImportState } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { decodeCursor, encodeCursor, type Page, readLimit, readRows, requireId, type PageQuery } from '@turnout/shared/server-platform';
import type { ImportSource, ImportSummary } from './import.dto';
import type { KeptSource } from './import.entity';

/** An import as it is kept, with the names of people. */
export interface ImportRow {
  readonly id: string;
  readonly version: number;
  readonly state: ImportState;
  readonly source: KeptSource;
  readonly choices: ImportChoices;
  readonly counts: ImportCounts;
  readonly isOwn: boolean;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly updatedAt: Date;
  readonly added: number | null;
  readonly changed: number | null;
  readonly unchanged: number | null;
  readonly committedAt: Date | null;
  readonly committedBy: string | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
}

/** $1 project, $2 the asker, $3 whether those of others are seen. */
const VISIBLE = 'i.project_id = $1 and (i.account_id = $2 or $3)';

const SELECT = `
  select i.id, i.version, i.state, i.source, i.choices, i.counts, i.account_id = $2 as "isOwn", i.created_at as "createdAt",
         maker.display_name as "createdBy", i.updated_at as "updatedAt", i.added, i.changed, i.unchanged, i.committed_at as "committedAt",
         committer.display_name as "committedBy", i.undone_at as "undoneAt", undoer.display_name as "undoneBy"
    from imports i
    left join accounts maker on maker.id = i.account_id
    left join accounts committer on committer.id = i.committed_by
    left join accounts undoer on undoer.id = i.undone_by
   where ${VISIBLE}`;

/** Reads imports without their rows. */
@Injectable()
export class ImportQueries {
  /** @throws DomainError `import.not-found`, also for somebody else's draft where only one's own are seen */
  async read(ctx: ProjectContext, id: string): Promise<ImportRow> {
    const [row] = await readRows<ImportRow>(ctx.manager, `${SELECT} and i.id = $4`, [...seenBy(ctx), requireId(id, 'import.not-found')]);
    if (!row) throw new DomainError('import.not-found');
    return row;
  }

  /** The latest first. */
  async list(ctx: ProjectContext, { cursor, limit: wanted }: PageQuery): Promise<Page<ImportSummary>> {
    const limit = readLimit(wanted);
    const after = cursor === undefined || cursor === '' ? null : String(decodeCursor(cursor, 1)[0]);
    const rows = await readRows<ImportRow>(ctx.manager, `${SELECT} and ($4::uuid is null or i.id < $4) order by i.id desc limit $5`, [
      ...seenBy(ctx),
      after === null ? null : requireId(after, 'request.bad-cursor'),
      limit + 1,
    ]);
    const [sum] = await readRows<{ total: number }>(
      ctx.manager,
      `select count(*)::integer as total from imports i where ${VISIBLE}`,
      seenBy(ctx),
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items: items.map((row) => summaryOf(row)), nextCursor: last ? encodeCursor([last.id]) : null, total: sum?.total ?? 0 };
  }
}

function seenBy({ project, account, reach }: ProjectContext): readonly unknown[] {
  return [project.id, account.id, reach === 'all'];
}

/** An import as a list shows it. Who sees it may go on with it. */
export function summaryOf(row: ImportRow): ImportSummary {
  const { id, version, state, counts, createdBy } = row;
  return {
    ...{ id, version, state, counts, createdBy },
    source: sourceOf(row),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    committed: committedOf(row),
    undone: row.undoneAt && { at: row.undoneAt.toISOString(), by: row.undoneBy },
    may: { change: state === 'draft', undo: state === 'committed' },
  };
}

function committedOf({ committedAt, committedBy, added, changed, unchanged }: ImportRow): ImportSummary['committed'] {
  if (committedAt === null || added === null || changed === null || unchanged === null) return null;
  return { at: committedAt.toISOString(), by: committedBy, added, changed, unchanged };
}

/** Where an import came from. @param chosen whether a table is read; all that somebody chose unless said otherwise */
export function sourceOf(
  { source, choices: { tables } }: Pick<ImportRow, 'source' | 'choices'>,
  chosen: (index: number) => boolean = (index) => tables?.includes(index) ?? true,
): ImportSource {
  const { tables: sheets, ...rest } = source;
  return { ...rest, sheets: sheets.map((sheet, index) => ({ ...sheet, isChosen: chosen(index) })) };
}
