import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { afterCommit, Transactions } from '@turnout/shared/server-platform';
import type { Judging } from '../finding/finding.dto';
import { FindingQueries } from '../finding/finding.queries';
import { JudgingRounds } from './judging-rounds';
import { MarksRepository } from './marks.repository';

/** Has a whole project judged because somebody asks for it. */
@Injectable()
export class JudgeNow {
  constructor(
    private readonly transactions: Transactions,
    private readonly marks: MarksRepository,
    private readonly rounds: JudgingRounds,
    private readonly queries: FindingQueries,
  ) {}

  /** Asked again while it waits, nothing more is done. */
  run(ctx: ProjectContext): Promise<Judging> {
    return this.transactions.run(ctx, async (tx) => {
      const { marks, events } = await this.marks.of(tx);
      if (marks.length === 0 || events !== null) await this.marks.add(tx, null);
      afterCommit(tx.manager, () => {
        this.rounds.soon(tx.project.id);
      });
      return this.queries.judging(tx);
    });
  }
}
