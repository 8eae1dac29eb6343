import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { dueFacts, statedFacts } from '../due/due-facts';
import { DueSetupReader } from '../due/due-setup';
import type { Milestone, NewMilestone } from './milestone.dto';
import { MilestoneQueries } from './milestone.queries';
import { MilestoneRepository } from './milestone.repository';

/** Adds a milestone. */
@Injectable()
export class AddMilestone {
  constructor(
    private readonly transactions: Transactions,
    private readonly setup: DueSetupReader,
    private readonly repository: MilestoneRepository,
    private readonly queries: MilestoneQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, given: NewMilestone): Promise<Milestone> {
    return this.transactions.run(ctx, async (tx) => {
      const [taken, setup] = [await this.repository.takenCodes(tx), await this.setup.read(tx)];
      const id = await this.repository.insert(tx, dueFacts(given, taken, setup));
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, { kind: 'milestone', id, label: after.code, operation: 'create', before: null, after: statedFacts(after) });
      return after;
    });
  }
}
