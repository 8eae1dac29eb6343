import { Injectable } from '@nestjs/common';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { TaskEntity } from '../task/task.entity';
import { WorkPackageEntity } from './work-package.entity';
import type { Neighbours } from './work-package-facts';

/** Keeps work packages. */
@Injectable()
export class WorkPackageRepository extends VersionedStore<WorkPackageEntity> {
  constructor() {
    super(WorkPackageEntity, 'work-package');
  }

  /** Codes of the others of the project, the place behind the last, and the tasks of the one that is changed. */
  async neighbours({ manager, project }: StoreContext, exceptId?: string): Promise<Neighbours> {
    const rows = await manager.find(WorkPackageEntity, {
      select: { id: true, code: true, position: true },
      where: { projectId: project.id },
    });
    const tasks = exceptId === undefined ? [] : await this.#tasks({ manager, project }, exceptId);
    return {
      codes: rows.filter(({ id }) => id !== exceptId).map(({ code }) => code),
      nextPosition: Math.max(-1, ...rows.map(({ position }) => position)) + 1,
      tasks,
    };
  }

  /** From here to the end of the transaction no other task is judged by the months of the work package. */
  async #tasks({ manager, project }: Pick<StoreContext, 'manager' | 'project'>, id: string): Promise<TaskEntity[]> {
    await manager.query('select from work_packages where project_id = $1 and id = $2 for no key update', [project.id, id]);
    return manager.findBy(TaskEntity, { projectId: project.id, workPackageId: id });
  }
}
