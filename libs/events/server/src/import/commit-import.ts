import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import { requireVersion, Transactions } from '@turnout/shared/server-platform';
import { keepPeriods } from '../period/period-meeting';
import { CarryOutImport } from './carry-out-import';
import { ImportProgressBoard } from './import-progress';
import type { ImportDraft } from './import.dto';
import type { ImportEntity } from './import.entity';
import { ImportRepository } from './import.repository';
import { ReadImport } from './read-import';

/** Makes events of a draft: of all its rows or of none. */
@Injectable()
export class CommitImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly carryOut: CarryOutImport,
    private readonly repository: ImportRepository,
    private readonly readImport: ReadImport,
    private readonly progress: ImportProgressBoard,
  ) {}

  /**
   * Whoever repeats a commit, or is slower than another with the same version, is answered what it came to.
   * @throws DomainError `import.not-found`, `import.no-draft`, `import.undecided`, `import.changed-since`, `import.nothing-to-do`, `precondition.failed`, or with the rows that are wrong
   */
  async run(ctx: ProjectContext, id: string, version: number): Promise<ImportDraft> {
    const draft = await this.repository.find(ctx, id);
    if (isDone(draft, version)) return this.readImport.run(ctx, id);
    requireDraft(draft, version);
    try {
      await this.progress.say(ctx, id, 'understanding', 0, draft.counts.rows);
      await this.transactions.run(ctx, (tx) => this.#commit(tx, id, version));
    } catch (error) {
      await this.progress.say(ctx, id, 'failed', 0, draft.counts.rows);
      if (error instanceof DomainError && error.code === 'import.changed-since') await this.readImport.again(ctx, id, version);
      throw error;
    }
    await this.progress.say(ctx, id, 'done', draft.counts.rows, draft.counts.rows);
    return this.readImport.run(ctx, id);
  }

  async #commit(tx: ProjectContext, id: string, version: number): Promise<void> {
    await keepPeriods(tx);
    await this.repository.takeTurn(tx);
    const draft = await this.repository.find(tx, id);
    if (isDone(draft, version)) return;
    requireDraft(draft, version);
    await this.carryOut.run(tx, draft);
  }
}

function isDone({ state, version }: ImportEntity, seen: number): boolean {
  return state === 'committed' && version === seen + 1;
}

function requireDraft({ state, version }: ImportEntity, seen: number): void {
  if (state !== 'draft') throw new DomainError('import.no-draft', { state });
  requireVersion(version, seen);
}
