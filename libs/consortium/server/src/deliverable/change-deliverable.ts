import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { dueFacts, statedFacts } from '../due/due-facts';
import { DueSetupReader } from '../due/due-setup';
import { merged } from '../given';
import type { Deliverable, DeliverableChange } from './deliverable.dto';
import { DeliverableQueries } from './deliverable.queries';
import { DeliverableRepository } from './deliverable.repository';

/** Changes what is known of a deliverable. */
@Injectable()
export class ChangeDeliverable {
  constructor(
    private readonly transactions: Transactions,
    private readonly setup: DueSetupReader,
    private readonly repository: DeliverableRepository,
    private readonly queries: DeliverableQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number, change: DeliverableChange): Promise<Deliverable> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      const given = merged(before, change);
      const [taken, setup] = [await this.repository.takenCodes(tx, id), await this.setup.read(tx)];
      await this.repository.update(tx, current, { ...dueFacts(given, taken, setup), isRevised: given.isRevised });
      const after = await this.queries.read(tx, id);
      const facts = { before: statedFacts(before), after: statedFacts(after) };
      await this.audit.note(tx, { kind: 'deliverable', id, label: after.code, operation: 'change', ...facts });
      return after;
    });
  }
}
