import { ChoiceField, CountField, IdField, PageOf, TextField } from '@turnout/shared/server-platform';
import { EVENT_TYPE_LEVELS, type EventTypeLevel } from '@turnout/consortium/domain';

/** One kind of event in the project's own vocabulary. */
export class EventType {
  @IdField()
  id: string;
  @TextField({ example: 'igniting', description: 'Unique in the project.' })
  code: string;
  @TextField()
  label: string;
  @TextField({ nullable: true })
  aim: string | null;
  @TextField({ nullable: true })
  format: string | null;
  @TextField({ nullable: true })
  targetGroup: string | null;
  @ChoiceField(EVENT_TYPE_LEVELS, { nullable: true })
  level: EventTypeLevel | null;
  @TextField({ nullable: true, description: 'The kind of event it counts as in the funding portal.' })
  portalType: string | null;
  @TextField({ nullable: true, description: 'Code of the work package it hangs on.' })
  workPackage: string | null;
  @CountField({ description: 'Place in the project’s own order, from 0.' })
  position: number;
  @CountField({ description: 'Colour slot, 0 to 7.' })
  hue: number;
  @CountField()
  version: number;
}

export const EventTypePage = PageOf(EventType, 'EventTypePage');

/** An event type to be added. */
export class NewEventType {
  @TextField()
  code: string;
  @TextField()
  label: string;
  @TextField({ optional: true, nullable: true })
  aim?: string | null;
  @TextField({ optional: true, nullable: true })
  format?: string | null;
  @TextField({ optional: true, nullable: true })
  targetGroup?: string | null;
  @ChoiceField(EVENT_TYPE_LEVELS, { optional: true, nullable: true })
  level?: EventTypeLevel | null;
  @TextField({ optional: true, nullable: true })
  portalType?: string | null;
  @TextField({ optional: true, nullable: true })
  workPackage?: string | null;
  @CountField({ optional: true, description: 'Behind the last one when left out.' })
  position?: number;
  @CountField({ optional: true })
  hue?: number;
}

/** Changes to an event type; a field left out stays as it is. */
export class EventTypeChange {
  @TextField({ optional: true })
  code?: string;
  @TextField({ optional: true })
  label?: string;
  @TextField({ optional: true, nullable: true })
  aim?: string | null;
  @TextField({ optional: true, nullable: true })
  format?: string | null;
  @TextField({ optional: true, nullable: true })
  targetGroup?: string | null;
  @ChoiceField(EVENT_TYPE_LEVELS, { optional: true, nullable: true })
  level?: EventTypeLevel | null;
  @TextField({ optional: true, nullable: true })
  portalType?: string | null;
  @TextField({ optional: true, nullable: true })
  workPackage?: string | null;
  @CountField({ optional: true })
  position?: number;
  @CountField({ optional: true })
  hue?: number;
}
