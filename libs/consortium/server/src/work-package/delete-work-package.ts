import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { SettingUsersReader } from '../users/setting-users';
import { WorkPackageQueries } from './work-package.queries';
import { WorkPackageRepository } from './work-package.repository';

/** Deletes a work package that nothing hangs on. */
@Injectable()
export class DeleteWorkPackage {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: WorkPackageRepository,
    private readonly queries: WorkPackageQueries,
    private readonly users: SettingUsersReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      await this.users.requireUnused(tx, { kind: 'work-package', id });
      await this.repository.remove(tx, current);
      await this.audit.note(tx, { kind: 'work-package', id, label: before.code, operation: 'delete', before, after: null });
    });
  }
}
