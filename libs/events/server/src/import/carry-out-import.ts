import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError, type FieldError, refusalOf } from '@turnout/shared/kernel';
import { AuditTrail } from '@turnout/shared/server-platform';
import type { Understanding } from '@turnout/events/domain';
import { inRow } from './column-of';
import { importNote } from './import-note';
import type { ImportEntity } from './import.entity';
import { type CommitSums, ImportRepository } from './import.repository';
import { RememberDecisions } from './remember-decisions';
import { TakeInRows } from './take-in-rows';
import { UnderstandImport } from './understand-import';

/** Most fields that a refusal names. */
const NAMED = 200;

/** Carries out a draft within the transaction of its commit. */
@Injectable()
export class CarryOutImport {
  constructor(
    private readonly repository: ImportRepository,
    private readonly understandImport: UnderstandImport,
    private readonly takeIn: TakeInRows,
    private readonly rememberDecisions: RememberDecisions,
    private readonly audit: AuditTrail,
  ) {}

  async run(tx: ProjectContext, draft: ImportEntity): Promise<void> {
    const { id, choices } = draft;
    const understood = await this.understandImport.run(tx, { id, choices, tables: () => this.repository.tables(tx, id) });
    const { understanding, plan } = understood;
    const { counts, rows: all } = understanding;
    if (counts.decide > 0) throw new DomainError('import.undecided', { rows: counts.decide }, openIn(understanding));
    // The project went on since somebody looked: what they agreed to would not be what is done.
    if (plan !== draft.plan) throw changedSince(await this.repository.changedSince(tx, draft, matchedRows(understanding)));
    const rows = all.filter(({ state }) => state === 'ready');
    if (rows.length === 0) throw new DomainError('import.nothing-to-do');
    const { wrong, notes, ...made } = await this.takeIn.run(tx, id, rows, understood);
    refuseRows(wrong);
    const sums: CommitSums = { ...made, unchanged: counts.unchanged };
    const remembered = await this.rememberDecisions.run(tx, choices.decisions);
    await this.repository.markCommitted(tx, draft, sums, understanding);
    await this.audit.noteAll(tx, [...remembered, ...notes, importNote('import', draft, null, { ...sums })]);
  }
}

/** Rows by the events that they are held against. */
function matchedRows({ rows }: Understanding): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(({ row, match }) => (match.kind === 'new' ? [] : [[match.event, row] as const])));
}

function changedSince(rows: readonly number[]): DomainError {
  const fields = rows.slice(0, NAMED).map((row) => ({
    ...{ pointer: `/rows/${String(row)}`, code: 'import.event-changed-since', params: { row, column: '' } },
  }));
  return new DomainError('import.changed-since', { rows: rows.length }, fields);
}

/** What rows wait for. */
function openIn({ rows, columns }: Understanding): FieldError[] {
  const undecided = rows.filter(({ state }) => state === 'decide').slice(0, NAMED);
  return undecided.flatMap((row) =>
    row.problems
      .filter(({ isBlocking }) => isBlocking)
      .map(({ pointer, code, params }) =>
        inRow({ pointer, code: code.includes('.') ? code : 'import.row-undecided', params }, row, columns),
      ),
  );
}

function refuseRows(wrong: readonly FieldError[]): void {
  const refusal = refusalOf(wrong.slice(0, NAMED));
  if (refusal) throw refusal;
}
