import { Injectable } from '@nestjs/common';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { MilestoneEntity } from './milestone.entity';

/** Keeps milestones. */
@Injectable()
export class MilestoneRepository extends VersionedStore<MilestoneEntity> {
  constructor() {
    super(MilestoneEntity, 'milestone');
  }

  /** Codes of the others of the project. */
  async takenCodes({ manager, project }: StoreContext, exceptId?: string): Promise<string[]> {
    const rows = await manager.find(MilestoneEntity, { select: { id: true, code: true }, where: { projectId: project.id } });
    return rows.filter(({ id }) => id !== exceptId).map(({ code }) => code);
  }
}
