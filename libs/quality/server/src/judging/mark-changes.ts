import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { HistoryKind } from '@turnout/shared/kernel';
import { afterCommit, type ChangeWatcher, ChangeWatchers, type NotedThing, type StoreContext } from '@turnout/shared/server-platform';
import { JudgingRounds } from './judging-rounds';
import { MarksRepository } from './marks.repository';

/** Settings that every event of the project is judged against. */
const JUDGED_AGAINST: readonly HistoryKind[] = ['project', 'partner', 'event-type', 'work-package', 'target', 'reporting-period'];

/**
 * Marks what changes, whichever part of the program changes it: what is noted in the history is judged. The mark is kept by the
 * transaction of the change, so that neither can be without the other; judging comes after it and costs the change nothing more.
 * @see docs/adr/0065-findings-are-kept-and-judged-after-the-write.md
 */
@Injectable()
export class MarkChanges implements ChangeWatcher, OnModuleInit {
  constructor(
    private readonly watchers: ChangeWatchers,
    private readonly marks: MarksRepository,
    private readonly rounds: JudgingRounds,
  ) {}

  onModuleInit(): void {
    this.watchers.add(this);
  }

  async changed(tx: StoreContext, things: readonly NotedThing[]): Promise<void> {
    const events = things.filter(({ kind, operation }) => kind === 'event' && operation !== 'comment').map(({ id }) => id);
    const isWhole = things.some(({ kind }) => JUDGED_AGAINST.includes(kind));
    if (!isWhole && events.length === 0) return;
    await this.marks.add(tx, isWhole ? null : [...new Set(events)]);
    afterCommit(tx.manager, () => {
      this.rounds.soon(tx.project.id);
    });
  }
}
