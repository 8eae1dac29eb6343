import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { statedFacts } from '../due/due-facts';
import { SettingUsersReader } from '../users/setting-users';
import { DeliverableQueries } from './deliverable.queries';
import { DeliverableRepository } from './deliverable.repository';

/** Deletes a deliverable that no event counts for. */
@Injectable()
export class DeleteDeliverable {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: DeliverableRepository,
    private readonly queries: DeliverableQueries,
    private readonly users: SettingUsersReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      await this.users.requireUnused(tx, { kind: 'deliverable', id });
      await this.repository.remove(tx, current);
      await this.audit.note(tx, {
        kind: 'deliverable',
        id,
        label: before.code,
        operation: 'delete',
        before: statedFacts(before),
        after: null,
      });
    });
  }
}
