import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import { type AuditNote, AuditTrail, Transactions, wordProblem } from '@turnout/shared/server-platform';
import { keepPeriods } from '../period/period-meeting';
import { importNote } from './import-note';
import type { ImportUndone } from './import.dto';
import { ImportRepository } from './import.repository';
import { type Left, TakeBackEvents } from './take-back-events';

/** Takes an import back: what was not changed since is gone or says again what it said, and what was is left and named. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ImportRepository,
    private readonly takeBack: TakeBackEvents,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `import.not-found`, `import.not-committed`, `import.undone-already` */
  run(ctx: ProjectContext, id: string): Promise<ImportUndone> {
    return this.transactions.run(ctx, async (tx) => {
      await keepPeriods(tx);
      await this.repository.hold(tx, id);
      const kept = await this.repository.find(tx, id);
      const { state, committedAt } = kept;
      if (state === 'undone') throw new DomainError('import.undone-already');
      if (committedAt === null) throw new DomainError('import.not-committed');
      const { left, notes, ...sums } = await this.takeBack.run(tx, id, committedAt);
      await this.repository.markUndone(tx, kept);
      await this.audit.noteAll(tx, [...notes, noteOf(kept, sums, left)]);
      return { ...sums, left: left.map((each) => worded(tx, each)) };
    });
  }
}

function noteOf(kept: Parameters<typeof importNote>[1], sums: { removed: number; restored: number }, left: readonly Left[]): AuditNote {
  const { added, changed } = kept;
  return importNote('undo', kept, { added, changed }, { added, changed, ...sums, kept: left.length });
}

function worded({ translator, requestId }: ProjectContext, { id, title, why }: Left): ImportUndone['left'][number] {
  return { id, title, problem: wordProblem(why, translator, requestId) };
}
