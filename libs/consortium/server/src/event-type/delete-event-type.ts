import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { SettingUsersReader } from '../users/setting-users';
import { EventTypeQueries } from './event-type.queries';
import { EventTypeRepository } from './event-type.repository';

/** Deletes an event type that nothing hangs on. */
@Injectable()
export class DeleteEventType {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: EventTypeRepository,
    private readonly queries: EventTypeQueries,
    private readonly users: SettingUsersReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      await this.users.requireUnused(tx, { kind: 'event-type', id });
      await this.repository.remove(tx, current);
      await this.audit.note(tx, { kind: 'event-type', id, label: before.label, operation: 'delete', before, after: null });
    });
  }
}
