import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { TaskQueries } from './task.queries';
import { TaskRepository } from './task.repository';

/** Deletes a task. */
@Injectable()
export class DeleteTask {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: TaskRepository,
    private readonly queries: TaskQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      await this.repository.remove(tx, current);
      await this.audit.note(tx, { kind: 'task', id, label: before.code, operation: 'delete', before, after: null });
    });
  }
}
