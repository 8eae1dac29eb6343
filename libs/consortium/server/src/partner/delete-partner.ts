import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { SettingUsersReader } from '../users/setting-users';
import { PartnerQueries } from './partner.queries';
import { PartnerRepository } from './partner.repository';

/** Deletes a partner that nothing hangs on. */
@Injectable()
export class DeletePartner {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: PartnerRepository,
    private readonly queries: PartnerQueries,
    private readonly users: SettingUsersReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      await this.users.requireUnused(tx, { kind: 'partner', id });
      await this.repository.remove(tx, current);
      await this.audit.note(tx, { kind: 'partner', id, label: before.code, operation: 'delete', before, after: null });
    });
  }
}
