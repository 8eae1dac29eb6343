import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { merged } from '../given';
import { taskFacts } from './task-facts';
import { TaskSetupReader } from './task-setup';
import type { Task, TaskChange } from './task.dto';
import { TaskQueries } from './task.queries';
import { TaskRepository } from './task.repository';

/** Changes what is known of a task; it can move to another work package. */
@Injectable()
export class ChangeTask {
  constructor(
    private readonly transactions: Transactions,
    private readonly setup: TaskSetupReader,
    private readonly repository: TaskRepository,
    private readonly queries: TaskQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number, change: TaskChange): Promise<Task> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      const [setup, taken] = [await this.setup.read(tx), await this.repository.takenCodes(tx, id)];
      await this.repository.update(tx, current, taskFacts(merged(before, change), taken, setup));
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, { kind: 'task', id, label: after.code, operation: 'change', before, after });
      return after;
    });
  }
}
