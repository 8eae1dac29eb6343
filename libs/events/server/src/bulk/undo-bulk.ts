import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import { AuditTrail, Transactions, wordProblem } from '@turnout/shared/server-platform';
import { keepPeriods } from '../period/period-meeting';
import type { BulkEntry } from './bulk-change.entity';
import { bulkNote } from './bulk-note';
import type { BulkUndone } from './bulk.dto';
import { BulkRepository } from './bulk.repository';
import { type BulkEvent, type BulkFactsOfProject, JudgeBulk, type JudgedChange } from './judge-bulk';
import { changedFacts } from './kept-change';
import { keptFacts, shownFacts, stillSays } from './kept-facts';

/** An event that stays as it is, and why. */
interface Left {
  readonly id: string;
  readonly title: string | null;
  readonly why: DomainError;
}

/** Undoes a change of many events: what was not changed since says again what it said before, and what was is left and named. */
@Injectable()
export class UndoBulk {
  constructor(
    private readonly transactions: Transactions,
    private readonly judge: JudgeBulk,
    private readonly repository: BulkRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `bulk.not-found`, also for a change that somebody else made; `bulk.undone-already` */
  run(ctx: ProjectContext, id: string): Promise<BulkUndone> {
    return this.transactions.run(ctx, async (tx) => {
      await keepPeriods(tx);
      const { entries, undoneAt } = await this.repository.take(tx, id);
      if (undoneAt) throw new DomainError('bulk.undone-already');
      const outcomes = await this.#judge(tx, entries);
      const changed = outcomes.filter((outcome): outcome is JudgedChange => !('why' in outcome));
      const left = outcomes.filter((outcome): outcome is Left => 'why' in outcome);
      if (changed.length > 0) {
        const { codes } = await this.judge.against(tx);
        await this.repository.change(
          tx,
          changed.map((each) => changedFacts(each, codes)),
        );
      }
      await this.repository.markUndone(tx, id, changed.length);
      await this.audit.noteAll(
        tx,
        changed.map((each) => bulkNote('undo', each, id)),
      );
      return {
        restored: changed.length,
        left: left.map(({ why, ...event }) => ({ ...event, problem: wordProblem(why, tx.translator, tx.requestId) })),
      };
    });
  }

  async #judge(tx: ProjectContext, entries: readonly BulkEntry[]): Promise<(JudgedChange | Left)[]> {
    const ids = entries.map(({ event }) => event);
    await this.repository.lock(tx, ids);
    const against = await this.judge.against(tx);
    const events = await this.judge.events(tx, ids);
    return entries.map((entry) => {
      const event = events.get(entry.event);
      if (!event) return { id: entry.event, title: null, why: new DomainError('event.not-found') };
      return this.#one(tx, event, entry, against);
    });
  }

  #one(tx: ProjectContext, event: BulkEvent, { before, after }: BulkEntry, against: BulkFactsOfProject): JudgedChange | Left {
    const now = keptFacts(event, against.codes);
    const left = (why: DomainError): Left => ({ id: event.id, title: event.title, why });
    if (!stillSays(now, after)) return left(new DomainError('bulk.changed-meanwhile'));
    const facts = shownFacts({ ...now, ...before }, against.codes);
    if (!facts) return left(new DomainError('bulk.gone-meanwhile'));
    const judged = this.judge.judge(tx, event, { ...event, ...facts }, against);
    return judged.problem ? left(judged.problem) : judged;
  }
}
