import { Injectable } from '@nestjs/common';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { TaskEntity } from './task.entity';

/** Keeps tasks. */
@Injectable()
export class TaskRepository extends VersionedStore<TaskEntity> {
  constructor() {
    super(TaskEntity, 'task');
  }

  /** Codes of the others of the project. */
  async takenCodes({ manager, project }: StoreContext, exceptId?: string): Promise<string[]> {
    const rows = await manager.find(TaskEntity, { select: { id: true, code: true }, where: { projectId: project.id } });
    return rows.filter(({ id }) => id !== exceptId).map(({ code }) => code);
  }
}
