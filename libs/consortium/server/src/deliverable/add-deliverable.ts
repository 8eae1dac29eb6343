import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { dueFacts, statedFacts } from '../due/due-facts';
import { DueSetupReader } from '../due/due-setup';
import type { Deliverable, NewDeliverable } from './deliverable.dto';
import { DeliverableQueries } from './deliverable.queries';
import { DeliverableRepository } from './deliverable.repository';

/** Adds a deliverable. */
@Injectable()
export class AddDeliverable {
  constructor(
    private readonly transactions: Transactions,
    private readonly setup: DueSetupReader,
    private readonly repository: DeliverableRepository,
    private readonly queries: DeliverableQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, given: NewDeliverable): Promise<Deliverable> {
    return this.transactions.run(ctx, async (tx) => {
      const [taken, setup] = [await this.repository.takenCodes(tx), await this.setup.read(tx)];
      const id = await this.repository.insert(tx, { ...dueFacts(given, taken, setup), isRevised: given.isRevised ?? false });
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, {
        kind: 'deliverable',
        id,
        label: after.code,
        operation: 'create',
        before: null,
        after: statedFacts(after),
      });
      return after;
    });
  }
}
