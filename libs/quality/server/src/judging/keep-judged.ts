import { Injectable } from '@nestjs/common';
import { type StoreContext, Transactions } from '@turnout/shared/server-platform';
import { FindingsRepository } from '../finding/findings.repository';
import type { Judged } from './find-findings';
import { JudgingRepository } from './judging.repository';
import { KeysRepository } from './keys.repository';
import { MarksRepository } from './marks.repository';

/** Keeps what a judging found, in one transaction with the marks that it settles. */
@Injectable()
export class KeepJudged {
  constructor(
    private readonly transactions: Transactions,
    private readonly judgings: JudgingRepository,
    private readonly findings: FindingsRepository,
    private readonly keys: KeysRepository,
    private readonly marks: MarksRepository,
  ) {}

  /** @returns whether it was kept: it is not when somebody else judges the project by now */
  run(context: StoreContext, holder: string, { found, scope, events }: Judged, marks: readonly string[]): Promise<boolean> {
    return this.transactions.run(context, async (tx) => {
      if (!(await this.judgings.keep(tx, holder))) return false;
      await this.findings.replace(tx, found, scope);
      await this.keys.put(tx, events);
      if (scope.events === null) await this.judgings.markJudged(tx);
      await this.marks.remove(tx, marks);
      return true;
    });
  }
}
