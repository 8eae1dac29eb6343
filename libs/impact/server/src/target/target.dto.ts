import { EVENT_LEVELS, EVENT_SETTINGS, type EventLevel, type EventSetting, type PlaceKey } from '@turnout/events/domain';
import { SURPLUS_RULES, type SurplusRule } from '@turnout/impact/domain';
import { ChoiceField, CountField, FlagField, IdField, PageOf, PartsField, TextField } from '@turnout/shared/server-platform';

/** What events have to be like; a condition that is `null` asks nothing. */
export class TargetConditions {
  @ChoiceField(EVENT_SETTINGS, { nullable: true, description: 'Where; `null` for anywhere.' })
  setting: EventSetting | null;
  @ChoiceField(EVENT_LEVELS, { nullable: true, description: "The event's own level." })
  level: EventLevel | null;
  @TextField({
    nullable: true,
    example: 'CY',
    description: 'ISO 3166-1 alpha-2, or `European` for international without a single country.',
  })
  country: PlaceKey | null;
  @TextField({ nullable: true, description: 'Code of a partner, in the lead or beside it.' })
  partner: string | null;
  @TextField({ nullable: true, description: 'A category of the breakdown by audience, whose people then count instead of all.' })
  audience: string | null;
  @CountField({ nullable: true, description: 'Held by the last day of this project month.' })
  byMonth: number | null;
  @TextField({ nullable: true, description: 'Code of the reporting period it is held in.' })
  period: string | null;
}

/** One condition within a promise: so many events of a kind, with so many people; of these, the conditions inside it. */
export class TargetClause extends TargetConditions {
  @CountField({ nullable: true, description: '`null` where people alone were promised.' })
  events: number | null;
  @CountField({ nullable: true, description: 'People in total.' })
  participants: number | null;
  @CountField({ nullable: true, description: 'People promised at each of its events.' })
  participantsPerEvent: number | null;
  @FlagField({ description: 'Asked for again in every reporting period.' })
  eachPeriod: boolean;
  @PartsField(() => TargetClause, { description: 'Parts of it: what counts towards one of them counts here as well.' })
  clauses: TargetClause[];
}

/** What was promised for one event type, or for all of them together. */
export class Target {
  @IdField()
  id: string;
  @TextField({ nullable: true, example: 'igniting', description: 'Code of the event type; `null` for all types together.' })
  type: string | null;
  @CountField({ nullable: true })
  events: number | null;
  @CountField({ nullable: true })
  participants: number | null;
  @CountField({ nullable: true, description: 'All of it held by the last day of this project month.' })
  byMonth: number | null;
  @ChoiceField(SURPLUS_RULES, { description: 'Whether a meeting counts towards one condition, or towards every one that it satisfies.' })
  surplus: SurplusRule;
  @PartsField(() => TargetClause)
  clauses: TargetClause[];
  @CountField()
  version: number;
}

export const TargetPage = PageOf(Target, 'TargetPage');

/** A promise to be added; an event type has one, and all types together have one. */
export class NewTarget {
  @TextField({ nullable: true, description: 'Code of the event type; `null` for all types together.' })
  type: string | null;
  @CountField({ optional: true, nullable: true })
  events?: number | null;
  @CountField({ optional: true, nullable: true })
  participants?: number | null;
  @CountField({ optional: true, nullable: true })
  byMonth?: number | null;
  @ChoiceField(SURPLUS_RULES, { optional: true })
  surplus?: SurplusRule;
  @PartsField(() => TargetClause, { optional: true })
  clauses?: TargetClause[];
}

/** Changes to a promise; a field left out stays as it is, clauses are replaced together. */
export class TargetChange {
  @TextField({ optional: true, nullable: true })
  type?: string | null;
  @CountField({ optional: true, nullable: true })
  events?: number | null;
  @CountField({ optional: true, nullable: true })
  participants?: number | null;
  @CountField({ optional: true, nullable: true })
  byMonth?: number | null;
  @ChoiceField(SURPLUS_RULES, { optional: true })
  surplus?: SurplusRule;
  @PartsField(() => TargetClause, { optional: true })
  clauses?: TargetClause[];
}
