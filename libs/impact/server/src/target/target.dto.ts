import { EVENT_SETTINGS, type EventSetting } from '@turnout/events/domain';
import { ChoiceField, CountField, IdField, PageOf, PartsField, TextField } from '@turnout/shared/server-platform';

/** One condition within a promise: so many events in a setting, with so many people each. */
export class TargetClause {
  @ChoiceField(EVENT_SETTINGS, { nullable: true, description: 'Where; `null` for anywhere.' })
  setting: EventSetting | null;
  @CountField()
  events: number;
  @CountField({ nullable: true, description: 'People promised at each of them.' })
  participantsPerEvent: number | null;
}

/** What was promised for one event type. */
export class Target {
  @IdField()
  id: string;
  @TextField({ example: 'igniting', description: 'Code of the event type.' })
  type: string;
  @CountField({ nullable: true })
  events: number | null;
  @CountField({ nullable: true })
  participants: number | null;
  @PartsField(() => TargetClause)
  clauses: TargetClause[];
  @CountField()
  version: number;
}

export const TargetPage = PageOf(Target, 'TargetPage');

/** A promise to be added; an event type has one. */
export class NewTarget {
  @TextField()
  type: string;
  @CountField({ optional: true, nullable: true })
  events?: number | null;
  @CountField({ optional: true, nullable: true })
  participants?: number | null;
  @PartsField(() => TargetClause, { optional: true })
  clauses?: TargetClause[];
}

/** Changes to a promise; a field left out stays as it is, clauses are replaced together. */
export class TargetChange {
  @TextField({ optional: true })
  type?: string;
  @CountField({ optional: true, nullable: true })
  events?: number | null;
  @CountField({ optional: true, nullable: true })
  participants?: number | null;
  @PartsField(() => TargetClause, { optional: true })
  clauses?: TargetClause[];
}
