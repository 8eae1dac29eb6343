import { Injectable } from '@nestjs/common';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { EventTypeEntity } from './event-type.entity';

/** Keeps event types. */
@Injectable()
export class EventTypeRepository extends VersionedStore<EventTypeEntity> {
  constructor() {
    super(EventTypeEntity, 'event-type');
  }

  /** Codes of the others of the project, and the place behind the last. */
  async neighbours({ manager, project }: StoreContext, exceptId?: string): Promise<{ codes: string[]; nextPosition: number }> {
    const rows = await manager.find(EventTypeEntity, {
      select: { id: true, code: true, position: true },
      where: { projectId: project.id },
    });
    return {
      codes: rows.filter(({ id }) => id !== exceptId).map(({ code }) => code),
      nextPosition: Math.max(-1, ...rows.map(({ position }) => position)) + 1,
    };
  }
}
