import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { taskFacts } from './task-facts';
import { TaskSetupReader } from './task-setup';
import type { NewTask, Task } from './task.dto';
import { TaskQueries } from './task.queries';
import { TaskRepository } from './task.repository';

/** Adds a task to a work package. */
@Injectable()
export class AddTask {
  constructor(
    private readonly transactions: Transactions,
    private readonly setup: TaskSetupReader,
    private readonly repository: TaskRepository,
    private readonly queries: TaskQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, given: NewTask): Promise<Task> {
    return this.transactions.run(ctx, async (tx) => {
      const [setup, taken] = [await this.setup.read(tx), await this.repository.takenCodes(tx)];
      const id = await this.repository.insert(tx, taskFacts(given, taken, setup));
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, { kind: 'task', id, label: after.code, operation: 'create', before: null, after });
      return after;
    });
  }
}
