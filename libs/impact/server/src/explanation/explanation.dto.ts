import { CONDITIONS, type Condition, EVENT_STANDINGS, type EventStanding, type Fit, FITS } from '@turnout/impact/domain';
import {
  ChoiceField,
  CountField,
  DateField,
  IdField,
  PageOf,
  PageQuery,
  PartField,
  PartsField,
  TextField,
  TextsField,
} from '@turnout/shared/server-platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';

/** Which condition. */
export class ExplanationQuery extends PageQuery {
  @ApiPropertyOptional({
    type: String,
    description: 'Code of the event type that the promise is about; that over all types when left out.',
  })
  @IsOptional()
  type?: string;
  @ApiPropertyOptional({ type: String, description: 'Number of the condition within the promise.' })
  @IsOptional()
  number?: string;
}

/** An event that was held against a condition. */
export class ExplainedEvent {
  @IdField()
  id: string;
  @TextField()
  title: string;
  @DateField({ nullable: true })
  startsOn: string | null;
}

/** What a condition asks for beside what an event says of it. */
export class ExplanationReason {
  @ChoiceField(CONDITIONS)
  condition: Condition;
  @ChoiceField(FITS)
  fit: Fit;
  @TextsField({ description: 'Words of vocabularies, codes, two days (an open one empty), or people at each meeting.' })
  asked: string[];
  @TextsField({ description: 'The same of the event; empty where nobody stated it.' })
  stated: string[];
}

/** Why an event counts towards a condition, or why it does not. */
export class EventExplanation {
  @PartField(() => ExplainedEvent)
  event: ExplainedEvent;
  @ChoiceField(EVENT_STANDINGS, {
    description: 'It counts; it would and is counted elsewhere; it could once something is stated; it does not.',
  })
  standing: EventStanding;
  @CountField({ description: 'Meetings of it that count; 0 where none does.' })
  meetings: number;
  @PartsField(() => ExplanationReason, {
    description: 'Everything that is asked for: what speaks against it first, then what is not stated.',
  })
  reasons: ExplanationReason[];
}

/** How the events that took place and that a promise is about stand to one of its conditions, the earliest first. */
export class ConditionExplanation extends PageOf(EventExplanation, 'EventExplanationPage') {}
