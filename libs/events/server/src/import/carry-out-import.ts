import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError, type FieldError, refusalOf } from '@turnout/shared/kernel';
import { type AuditNote, AuditTrail } from '@turnout/shared/server-platform';
import { importNote } from './import-note';
import type { ImportEntity } from './import.entity';
import { type CommitSums, ImportRepository } from './import.repository';
import { RememberDecisions } from './remember-decisions';
import { TakeInRows } from './take-in-rows';
import { UnderstandImport } from './understand-import';

/** Most fields that a refusal names. */
const NAMED = 200;
const AT_ONCE = 1000;

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
    const { id, version, choices } = draft;
    const understood = await this.understandImport.run(tx, { id, version, choices, tables: () => this.repository.tables(tx, id) });
    const { understanding, plan } = understood;
    const { counts, rows: all } = understanding;
    if (counts.decide > 0) throw new DomainError('import.undecided', { rows: counts.decide });
    // The project went on since somebody looked: what they agreed to would not be what is done.
    if (plan !== draft.plan) throw new DomainError('import.changed-since', { rows: 0 });
    const rows = all.filter(({ state }) => state === 'ready');
    if (rows.length === 0) throw new DomainError('import.nothing-to-do');
    const { wrong, notes, ...made } = await this.takeIn.run(tx, id, rows, understood);
    refuseRows(wrong);
    const sums: CommitSums = { ...made, unchanged: counts.unchanged };
    const remembered = await this.rememberDecisions.run(tx, choices.decisions);
    await this.repository.markCommitted(tx, draft, sums, understanding);
    await this.#note(tx, [...remembered, ...notes, importNote('import', draft, null, { ...sums })]);
  }

  /** Piece by piece, for each entry is hashed while nobody else gets a turn. */
  async #note(tx: ProjectContext, notes: readonly AuditNote[]): Promise<void> {
    for (let first = 0; first < notes.length; first += AT_ONCE) await this.audit.noteAll(tx, notes.slice(first, first + AT_ONCE));
  }
}

function refuseRows(wrong: readonly FieldError[]): void {
  const refusal = refusalOf(wrong.slice(0, NAMED));
  if (refusal) throw refusal;
}
