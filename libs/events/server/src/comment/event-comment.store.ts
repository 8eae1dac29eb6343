import { Injectable } from '@nestjs/common';
import { tidyText } from '@turnout/shared/kernel';
import type { StoreContext } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { EventCommentEntity } from './event-comment.entity';

/** What somebody says about an event. */
export interface SaidOfEvent
  extends
    Pick<EventCommentEntity, 'eventId' | 'text' | 'createdBy'>,
    Partial<Pick<EventCommentEntity, 'answersTo' | 'action' | 'fields'>> {}

/** Keeps what is said about events. */
@Injectable()
export class EventCommentStore {
  /** @returns the id of what was said */
  async add({ manager, project, now }: StoreContext, { eventId, text, createdBy, ...more }: SaidOfEvent): Promise<string> {
    const said = { eventId, text: tidyText(text), createdBy, answersTo: null, action: null, fields: [], ...more };
    const id = newId();
    await manager.insert(EventCommentEntity, { ...said, projectId: project.id, id, createdAt: now });
    return id;
  }
}
