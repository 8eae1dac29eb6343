import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { Understanding } from '@turnout/events/domain';
import type { Page } from '@turnout/shared/server-platform';
import type { ImportDraft, ImportRowsQuery } from './import.dto';
import { ImportQueries, type ImportRow, sourceOf, summaryOf } from './import.queries';
import { ImportRepository } from './import.repository';
import type { ImportedRow } from './imported-row.dto';
import { pageOfRows } from './row-pages';
import { UnderstandImport } from './understand-import';

const FIRST_ROWS = '200';

/** Reads an import with what was understood of it. */
@Injectable()
export class ReadImport {
  constructor(
    private readonly queries: ImportQueries,
    private readonly repository: ImportRepository,
    private readonly understandImport: UnderstandImport,
  ) {}

  /** @throws DomainError `import.not-found` */
  async run(ctx: ProjectContext, id: string): Promise<ImportDraft> {
    const row = await this.queries.read(ctx, id);
    return draftOf(row, await this.#understood(ctx, row));
  }

  /** @throws DomainError `import.not-found`, or with what is wrong with the query */
  async rows(ctx: ProjectContext, id: string, query: ImportRowsQuery): Promise<Page<ImportedRow>> {
    const row = await this.queries.read(ctx, id);
    return pageOfRows((await this.#understood(ctx, row)).rows, query);
  }

  /**
   * Understands a draft as the project is now, as a version of its own: who agreed to what it was has to see what it is.
   * @throws DomainError `precondition.failed`
   */
  async again(ctx: ProjectContext, id: string, version: number): Promise<void> {
    const draft = await this.repository.findDraft(ctx, id, version);
    const { choices } = draft;
    const tables = () => this.repository.tables(ctx, id);
    const { understanding, plan } = await this.understandImport.run(ctx, { id, choices, tables });
    await this.repository.change(ctx, draft, { choices, counts: understanding.counts, plan });
  }

  /** A draft is understood as the project is now; what was committed stays as it was understood then. */
  async #understood(ctx: ProjectContext, { id, state, choices }: ImportRow): Promise<Understanding> {
    if (state !== 'draft') return this.repository.outcome<Understanding>(ctx, id);
    const tables = () => this.repository.tables(ctx, id);
    return (await this.understandImport.run(ctx, { id, choices, tables })).understanding;
  }
}

function draftOf(row: ImportRow, { columns, dayOrder, rows, questions, counts }: Understanding): ImportDraft {
  const { columns: chosenColumns = [], dayOrder: chosenDayOrder = null, decisions, tables } = row.choices;
  const read = new Set(rows.map(({ table }) => table));
  const { items, nextCursor } = pageOfRows(rows, { limit: FIRST_ROWS });
  return {
    ...summaryOf(row),
    source: sourceOf(row, (index) => tables?.includes(index) ?? read.has(index)),
    counts,
    columns: [...columns],
    dayOrder,
    ...{ chosenDayOrder, chosenColumns: [...chosenColumns] },
    decisions: decisions as unknown as ImportDraft['decisions'],
    questions: questions as unknown as ImportDraft['questions'],
    ...{ rows: [...items], nextCursor },
  };
}
