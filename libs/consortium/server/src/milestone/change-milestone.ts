import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { dueFacts, statedFacts } from '../due/due-facts';
import { DueSetupReader } from '../due/due-setup';
import { merged } from '../given';
import type { Milestone, MilestoneChange } from './milestone.dto';
import { MilestoneQueries } from './milestone.queries';
import { MilestoneRepository } from './milestone.repository';

/** Changes what is known of a milestone. */
@Injectable()
export class ChangeMilestone {
  constructor(
    private readonly transactions: Transactions,
    private readonly setup: DueSetupReader,
    private readonly repository: MilestoneRepository,
    private readonly queries: MilestoneQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number, change: MilestoneChange): Promise<Milestone> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      const given = merged(before, change);
      const [taken, setup] = [await this.repository.takenCodes(tx, id), await this.setup.read(tx)];
      await this.repository.update(tx, current, dueFacts(given, taken, setup));
      const after = await this.queries.read(tx, id);
      const facts = { before: statedFacts(before), after: statedFacts(after) };
      await this.audit.note(tx, { kind: 'milestone', id, label: after.code, operation: 'change', ...facts });
      return after;
    });
  }
}
