import { Injectable } from '@nestjs/common';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { DeliverableEntity } from './deliverable.entity';

/** Keeps deliverables. */
@Injectable()
export class DeliverableRepository extends VersionedStore<DeliverableEntity> {
  constructor() {
    super(DeliverableEntity, 'deliverable');
  }

  /** Codes of the others of the project. */
  async takenCodes({ manager, project }: StoreContext, exceptId?: string): Promise<string[]> {
    const rows = await manager.find(DeliverableEntity, { select: { id: true, code: true }, where: { projectId: project.id } });
    return rows.filter(({ id }) => id !== exceptId).map(({ code }) => code);
  }
}
