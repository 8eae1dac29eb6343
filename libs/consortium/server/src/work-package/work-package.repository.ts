import { Injectable } from '@nestjs/common';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { WorkPackageEntity } from './work-package.entity';

/** Keeps work packages. */
@Injectable()
export class WorkPackageRepository extends VersionedStore<WorkPackageEntity> {
  constructor() {
    super(WorkPackageEntity, 'work-package');
  }

  /** Codes of the others of the project, and the place behind the last. */
  async neighbours({ manager, project }: StoreContext, exceptId?: string): Promise<{ codes: string[]; nextPosition: number }> {
    const rows = await manager.find(WorkPackageEntity, {
      select: { id: true, code: true, position: true },
      where: { projectId: project.id },
    });
    return {
      codes: rows.filter(({ id }) => id !== exceptId).map(({ code }) => code),
      nextPosition: Math.max(-1, ...rows.map(({ position }) => position)) + 1,
    };
  }
}
