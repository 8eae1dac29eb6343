import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { requireId, Transactions } from '@turnout/shared/server-platform';
import { reportLoses } from '../brief-report/brief-report.repository';
import { ReadEvent } from '../event/read-event';
import { requireMay } from '../event/require-may';
import { keepPeriods } from '../period/period-meeting';
import { Farewell } from './farewell';
import { EvidenceQueries } from './evidence.queries';
import { EvidenceRepository } from './evidence.repository';

/** Removes a piece of evidence with its file. */
@Injectable()
export class RemoveEvidence {
  constructor(
    private readonly transactions: Transactions,
    private readonly readEvent: ReadEvent,
    private readonly repository: EvidenceRepository,
    private readonly queries: EvidenceQueries,
    private readonly farewell: Farewell,
  ) {}

  /** @throws DomainError `event.not-found`, `evidence.not-found`, `event.locked`, `event.period-locked`, `access.denied`, `precondition.failed` */
  run(ctx: ProjectContext, eventId: string, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      await keepPeriods(tx);
      await this.repository.holdEvent(tx, requireId(eventId, 'event.not-found'));
      const event = await this.readEvent.run(tx, eventId);
      const before = await this.queries.find(tx, eventId, id);
      requireMay(event, 'evidence');
      await reportLoses(tx, id);
      await this.repository.remove(tx, { projectId: tx.project.id, id, version });
      await this.repository.recount(tx, eventId);
      await this.farewell.run(tx, event, before);
    });
  }
}
