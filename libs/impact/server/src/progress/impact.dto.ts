import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { SURPLUS_RULES, type SurplusRule, TARGET_STATES, type TargetState } from '@turnout/impact/domain';
import { ChoiceField, CountField, FlagField, PartField, PartsField, TextField, TextsField } from '@turnout/shared/server-platform';
import { ImpactClausePace, ImpactForecasts, ImpactPace } from './pace.dto';
import { ImpactGapWithPlanned, ImpactPlanned, ImpactWithPlanned } from './planned.dto';
import { ImpactRatio } from './ratio.dto';
import { TargetConditions } from '../target/target.dto';

const QueryField = (): PropertyDecorator =>
  ApiProperty({
    type: Object,
    additionalProperties: { type: 'string' },
    description: 'Parameters of the list’s address that show its events.',
  });

/** What was reached of what was promised. */
export class ImpactProgress {
  @CountField({ nullable: true, description: '`null` where nothing was promised.' })
  promised: number | null;
  @CountField({ nullable: true, description: '`null` while nothing about it is known.' })
  reached: number | null;
  @CountField({ nullable: true, description: 'Still to come, never below 0.' })
  missing: number | null;
  @PartField(() => ImpactRatio, { nullable: true })
  ratio: ImpactRatio | null;
  @ChoiceField(TARGET_STATES)
  state: TargetState;
  @PartField(() => ImpactWithPlanned, { optional: true, description: 'Where it is asked for: the same with what is planned.' })
  withPlanned?: ImpactWithPlanned;
}

/** A condition within a promise, with what counts towards it. No meeting counts towards two conditions. */
export class ImpactClause extends IntersectionType(ImpactProgress, TargetConditions) {
  @CountField({ description: 'Its number within the promise, by which its explanation is asked for.' })
  number: number;
  @CountField({ nullable: true, description: 'People promised at each of its events.' })
  participantsPerEvent: number | null;
  @FlagField({ description: 'Asked for again in every reporting period: its parts are these periods.' })
  eachPeriod: boolean;
  @CountField({ nullable: true, description: 'Events as the promise is written: for one period where it is asked for in each.' })
  eventsAsked: number | null;
  @CountField({ nullable: true, description: 'Participants in total, as the promise is written.' })
  participantsAsked: number | null;
  @QueryField()
  query: Readonly<Record<string, string>>;
  @PartField(() => ImpactProgress, { description: 'People at the events that count.' })
  participants: ImpactProgress;
  @TextsField({ description: 'Events that count, the earliest first; the first 200 of them.' })
  eventIds: string[];
  @CountField({
    description: 'Meetings that no condition needs so far and that would count here, if what is not stated of them were as it asks.',
  })
  couldCount: number;
  @TextsField({ description: 'The events of these meetings; the first 200 of them.' })
  couldCountIds: string[];
  @PartField(() => ImpactClausePace, {
    nullable: true,
    description: '`null` where it has no deadline of its own that ends with a project month, or what is missing of it is not the least.',
  })
  pace: ImpactClausePace | null;
  @PartsField(() => ImpactClause, { description: 'Parts of it: what counts towards one of them counts here as well.' })
  clauses: ImpactClause[];
}

/** So many further events of a kind: a part of what would close a gap. */
export class ImpactGapPart extends TargetConditions {
  @CountField({ description: 'Further events; 0 where people alone are missing.' })
  events: number;
  @CountField({ nullable: true, description: 'People at each of these events; `null` for any number.' })
  participantsPerEvent: number | null;
  @CountField({ description: 'Further people in total, beyond so many at each of the events.' })
  participants: number;
}

/** What would close the gap. */
export class ImpactGap {
  @CountField({ description: 'Events missing of all that were promised.' })
  events: number;
  @CountField({ description: 'Participants missing of all that were promised.' })
  participants: number;
  @CountField({ description: 'Events missing in the conditions, together.' })
  inConditions: number;
  @CountField({ description: 'Of these, what would be missing even if everything that could count did.' })
  inConditionsAtLeast: number;
  @CountField({ description: 'Further events that close everything: those that conditions ask for, and those that none does.' })
  further: number;
  @CountField({ description: 'Of these, what would be missing even if everything that could count did.' })
  furtherAtLeast: number;
  @PartsField(() => ImpactGapPart, {
    description: 'What closes everything, condition by condition, with all that the events have to be like.',
  })
  parts: ImpactGapPart[];
  @PartField(() => ImpactGapWithPlanned, { optional: true, description: 'Where it is asked for: the same with what is planned.' })
  withPlanned?: ImpactGapWithPlanned;
}

/** How far the promise for one event type, or for all of them, is kept. */
export class ImpactOfType {
  @TextField({ nullable: true, example: 'bench-learning', description: 'Code of the event type; `null` for all types together.' })
  type: string | null;
  @CountField({ nullable: true, description: 'All of it held by the last day of this project month.' })
  byMonth: number | null;
  @ChoiceField(SURPLUS_RULES, { description: 'Whether a meeting counts towards one condition, or towards every one that it satisfies.' })
  surplus: SurplusRule;
  @PartField(() => ImpactProgress)
  events: ImpactProgress;
  @PartField(() => ImpactProgress)
  participants: ImpactProgress;
  @PartsField(() => ImpactClause)
  clauses: ImpactClause[];
  @PartField(() => ImpactGap)
  gap: ImpactGap;
  @PartField(() => ImpactPace)
  pace: ImpactPace;
  @PartField(() => ImpactForecasts)
  forecast: ImpactForecasts;
  @PartField(() => ImpactPlanned, { optional: true, description: 'Where it is asked for: what is planned of the type.' })
  planned?: ImpactPlanned;
}

/** How far the promises of a project are kept, by events that took place. */
export class Impact {
  @PartsField(() => ImpactOfType)
  targets: ImpactOfType[];
}
