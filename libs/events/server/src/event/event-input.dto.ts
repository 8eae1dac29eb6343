import { BREAKDOWN_DIMENSIONS, EVENT_LEVELS, EVENT_MODES, EVENT_SETTINGS } from '@turnout/events/domain';
import { ChoiceField, CountField, DateField, PartField, PartsField, TextField, TextsField } from '@turnout/shared/server-platform';
import { SeriesInput } from '../series/series.dto';
import { ParticipantsInput } from './participants-input.dto';

const DIMENSION_HELP = `One of ${BREAKDOWN_DIMENSIONS.join(', ')}, or a label that the project asks for.`;

/** Statuses a person gives by hand; the others follow from review. */
const GIVEN_STATUSES = ['planned', 'held'] as const;

export class BreakdownPartInput {
  @TextField()
  category: string;
  @CountField()
  count: number;
}

export class BreakdownInput {
  @TextField({ description: DIMENSION_HELP })
  dimension: string;
  @PartsField(() => BreakdownPartInput)
  parts: BreakdownPartInput[];
}

/** An event to be logged. Type and partners by their codes. */
export class NewEvent {
  @TextField({ description: 'Code of the event type.' })
  type: string;
  @TextField()
  title: string;
  @DateField()
  startsOn: string;
  @DateField({ optional: true, nullable: true })
  endsOn?: string | null;
  @TextField({ optional: true, nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;
  @ChoiceField(EVENT_LEVELS, { optional: true, nullable: true })
  level?: string | null;
  @ChoiceField(EVENT_MODES, { optional: true, nullable: true })
  mode?: string | null;
  @TextField({ optional: true, nullable: true })
  place?: string | null;
  @ChoiceField(EVENT_SETTINGS, { optional: true, nullable: true })
  setting?: string | null;
  @TextField({ description: 'Code of the partner in the lead.' })
  leadPartner: string;
  @TextsField({ optional: true, description: 'Codes of the co-organising partners.' })
  coPartners?: string[];
  @CountField({ optional: true, description: 'Meetings the record stands for; 1 when left out.' })
  meetings?: number;
  @PartField(() => ParticipantsInput, { optional: true, nullable: true, description: 'Unknown when left out.' })
  participants?: ParticipantsInput | null;
  @PartField(() => SeriesInput, { optional: true, nullable: true, description: 'Days, meetings and participants follow it.' })
  series?: SeriesInput | null;
  @PartsField(() => BreakdownInput, { optional: true })
  breakdowns?: BreakdownInput[];
  @TextField({ optional: true, nullable: true })
  summary?: string | null;
  @ChoiceField(GIVEN_STATUSES, { optional: true, description: '`held` up to today, else `planned`, when left out.' })
  status?: string;
  @TextField({ optional: true, nullable: true, description: 'Code of the work package; that of the type when left out.' })
  workPackage?: string | null;
  @TextsField({ optional: true, description: 'Codes of the deliverables it counts for.' })
  deliverables?: string[];
  @TextField({ optional: true, nullable: true, description: 'Code of the milestone it counts for.' })
  milestone?: string | null;
}

/** Changes to an event; a field left out stays as it is, `null` makes it unknown, lists are replaced. */
export class EventChange {
  @TextField({ optional: true })
  type?: string;
  @TextField({ optional: true })
  title?: string;
  @DateField({ optional: true })
  startsOn?: string;
  @DateField({ optional: true, nullable: true })
  endsOn?: string | null;
  @TextField({ optional: true, nullable: true })
  country?: string | null;
  @ChoiceField(EVENT_LEVELS, { optional: true, nullable: true })
  level?: string | null;
  @ChoiceField(EVENT_MODES, { optional: true, nullable: true })
  mode?: string | null;
  @TextField({ optional: true, nullable: true })
  place?: string | null;
  @ChoiceField(EVENT_SETTINGS, { optional: true, nullable: true })
  setting?: string | null;
  @TextField({ optional: true })
  leadPartner?: string;
  @TextsField({ optional: true })
  coPartners?: string[];
  @CountField({ optional: true })
  meetings?: number;
  @PartField(() => ParticipantsInput, {
    optional: true,
    nullable: true,
    description: 'Merged with what is known; `null` makes it unknown.',
  })
  participants?: ParticipantsInput | null;
  @PartField(() => SeriesInput, { optional: true, nullable: true, description: 'Days, meetings and participants follow it.' })
  series?: SeriesInput | null;
  @PartsField(() => BreakdownInput, { optional: true })
  breakdowns?: BreakdownInput[];
  @TextField({ optional: true, nullable: true })
  summary?: string | null;
  @ChoiceField(GIVEN_STATUSES, { optional: true })
  status?: string;
  @TextField({ optional: true, nullable: true })
  workPackage?: string | null;
  @TextsField({ optional: true })
  deliverables?: string[];
  @TextField({ optional: true, nullable: true })
  milestone?: string | null;
}
