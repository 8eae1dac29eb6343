import { Injectable } from '@nestjs/common';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { PartnerEntity } from './partner.entity';

/** Keeps partners. */
@Injectable()
export class PartnerRepository extends VersionedStore<PartnerEntity> {
  constructor() {
    super(PartnerEntity, 'partner');
  }

  /** Codes of the project's partners but one, and the place behind the last. */
  async neighbours({ manager, project }: StoreContext, exceptId?: string): Promise<{ codes: string[]; nextPosition: number }> {
    const rows = await manager.find(PartnerEntity, { select: { id: true, code: true, position: true }, where: { projectId: project.id } });
    return {
      codes: rows.filter(({ id }) => id !== exceptId).map(({ code }) => code),
      nextPosition: Math.max(-1, ...rows.map(({ position }) => position)) + 1,
    };
  }

  /** Moves everybody but one, who has moved, up from behind a place that became free. */
  async closeUp({ manager, project, now }: StoreContext, freePosition: number, exceptId: string): Promise<void> {
    await manager.query(
      `update partners set position = position - 1, version = version + 1, updated_at = $3
        where project_id = $1 and position > $2 and id <> $4`,
      [project.id, freePosition, now, exceptId],
    );
  }
}
