import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { statedFacts } from '../due/due-facts';
import { SettingUsersReader } from '../users/setting-users';
import { MilestoneQueries } from './milestone.queries';
import { MilestoneRepository } from './milestone.repository';

/** Deletes a milestone that no event counts for. */
@Injectable()
export class DeleteMilestone {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: MilestoneRepository,
    private readonly queries: MilestoneQueries,
    private readonly users: SettingUsersReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      await this.users.requireUnused(tx, { kind: 'milestone', id });
      await this.repository.remove(tx, current);
      await this.audit.note(tx, {
        kind: 'milestone',
        id,
        label: before.code,
        operation: 'delete',
        before: statedFacts(before),
        after: null,
      });
    });
  }
}
