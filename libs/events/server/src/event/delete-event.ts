import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, requireVersion, Transactions } from '@turnout/shared/server-platform';
import { keepPeriods } from '../period/period-meeting';
import { DropEvidence } from '../evidence/drop-evidence';
import { eventNote } from './event-note';
import { EventRepository } from './event.repository';
import { ReadEvent } from './read-event';
import { requireMay } from './require-may';

/** Deletes a record. */
@Injectable()
export class DeleteEvent {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: EventRepository,
    private readonly readEvent: ReadEvent,
    private readonly audit: AuditTrail,
    private readonly dropEvidence: DropEvidence,
  ) {}

  /** @throws DomainError `event.not-found`, `access.denied`, `event.locked`, `event.period-locked`, `precondition.failed` */
  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      await keepPeriods(tx);
      const current = await this.readEvent.run(tx, id);
      requireMay(current, 'delete');
      requireVersion(current.version, version);
      await this.dropEvidence.run(tx, id);
      await this.repository.remove(tx, { projectId: tx.project.id, id, version });
      await this.audit.note(tx, eventNote('delete', current, null));
    });
  }
}
