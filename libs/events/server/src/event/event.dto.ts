import {
  EVENT_LEVELS,
  EVENT_LOCKS,
  EVENT_MODES,
  EVENT_SETTINGS,
  EVENT_STATUSES,
  REVIEW_ACTIONS,
  SERIES_BASES,
  type EventLevel,
  type EventLock,
  type EventMode,
  type EventSetting,
  type EventStatus,
  type ReviewAction,
  type SeriesBasis,
} from '@turnout/events/domain';
import {
  ChoiceField,
  ChoicesField,
  CountField,
  DateField,
  FlagField,
  IdField,
  InstantField,
  PartField,
  PartsField,
  TextField,
  TextsField,
} from '@turnout/shared/server-platform';
import { EventSeries } from '../series/series.dto';
import { ReviewNote } from '../review/review.dto';
import { Participants } from './participants.dto';

export class BreakdownPart {
  @TextField({ example: 'women' })
  category: string;
  @CountField()
  count: number;
}

/** A split of the count along one dimension; what the parts leave over is not stated. */
export class EventBreakdown {
  @TextField({ example: 'gender', description: 'A word that every project knows, or a label of the project’s own.' })
  dimension: string;
  @PartsField(() => BreakdownPart)
  parts: BreakdownPart[];
}

/** A locked reporting period that holds a record. */
export class EventPeriod {
  @TextField()
  code: string;
  @TextField({ nullable: true })
  title: string | null;
  @InstantField({ description: 'Since when it is locked.' })
  lockedAt: string;
  @DateField({ nullable: true, description: 'The last day of an exception that let the record through and is over.' })
  until: string | null;
}

/** A record as the table shows it. */
export class EventListItem {
  @IdField()
  id: string;
  @TextField({ nullable: true, description: 'Code of the event type.' })
  type: string | null;
  @TextField()
  title: string;
  @DateField({ nullable: true })
  startsOn: string | null;
  @DateField({ nullable: true, description: 'Last day, where it is not the first.' })
  endsOn: string | null;
  @TextField({ nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country: string | null;
  @ChoiceField(EVENT_LEVELS, { nullable: true })
  level: EventLevel | null;
  @ChoiceField(EVENT_MODES, { nullable: true })
  mode: EventMode | null;
  @TextField({ nullable: true })
  place: string | null;
  @ChoiceField(EVENT_SETTINGS, { nullable: true })
  setting: EventSetting | null;
  @TextField({ nullable: true, description: 'Code of the partner in the lead.' })
  leadPartner: string | null;
  @TextsField({ description: 'Codes of the co-organising partners.' })
  coPartners: readonly string[];
  @CountField({ description: 'Meetings the record stands for, 1 or more.' })
  meetings: number;
  @PartField(() => Participants)
  participants: Participants;
  @ChoiceField(SERIES_BASES, { nullable: true, description: 'For a series: what the counts of its meetings add up to.' })
  seriesBasis: SeriesBasis | null;
  @ChoiceField(EVENT_STATUSES)
  status: EventStatus;
  @CountField({ description: 'People that its signed lists name, as stated; they can be more than were counted.' })
  signedCount: number;
  @TextField({ nullable: true, description: 'Code of the work package.' })
  workPackage: string | null;
  @TextsField({ description: 'Codes of the deliverables it counts for.' })
  deliverables: readonly string[];
  @TextField({ nullable: true, description: 'Code of the milestone it counts for.' })
  milestone: string | null;
  @CountField({ nullable: true, description: '1 in the month the project starts.' })
  projectMonth: number | null;
  @PartField(() => EventPeriod, {
    nullable: true,
    description: 'The locked reporting period that holds the record; `null` for one that can be changed.',
  })
  period: EventPeriod | null;
  @CountField()
  version: number;
}

/** What the reader may do with the record. */
export class EventPermissions {
  @FlagField()
  change: boolean;
  @FlagField()
  delete: boolean;
  @FlagField()
  comment: boolean;
  @FlagField({ description: 'Add, change and remove evidence.' })
  evidence: boolean;
  @ChoicesField(REVIEW_ACTIONS, { description: 'What can be done with it on its way to being approved.' })
  review: ReviewAction[];
  @ChoiceField(EVENT_LOCKS, { nullable: true, description: 'Why the reader, who could change it otherwise, cannot.' })
  lock: EventLock | null;
}

/** A record with everything that is known of it. */
export class EventDetail extends EventListItem {
  @PartField(() => EventSeries, { nullable: true, description: 'The meetings of a series; `null` for an event that is none.' })
  series: EventSeries | null;
  @PartsField(() => EventBreakdown)
  breakdowns: EventBreakdown[];
  @TextField({ nullable: true })
  summary: string | null;
  @InstantField()
  createdAt: string;
  @TextField({ nullable: true, description: 'Who recorded it, by display name.' })
  createdBy: string | null;
  @InstantField()
  updatedAt: string;
  @TextField({ nullable: true, description: 'Who changed it last, by display name.' })
  updatedBy: string | null;
  @PartField(() => EventPermissions)
  may: EventPermissions;
  @PartField(() => ReviewNote, { nullable: true, description: 'While it is returned: why.' })
  openNote: ReviewNote | null;
  @FlagField({ description: 'Whether an import made or changed it, so that what a table said of it can be read.' })
  hasOrigin: boolean;
}

/** Sums of the records counted. */
export class EventTotals {
  @CountField()
  records: number;
  @CountField({ description: 'Meetings the records stand for.' })
  events: number;
  @CountField({ nullable: true, description: 'As reported; `null` when there are records and none has a count.' })
  participants: number | null;
  @CountField({ description: 'How many of the participants come from estimates.' })
  estimated: number;
  @CountField({ description: 'Records without a count.' })
  unknown: number;
}

/** Sums, with what of them is documented. */
export class DocumentedTotals extends EventTotals {
  @CountField({ description: 'How many of the participants signed lists document.' })
  documented: number;
}

/** Sums of a list, with what they leave out. */
export class EventListTotals extends DocumentedTotals {
  @CountField({ description: 'Records that match but are not counted: they did not take place, or not yet.' })
  leftOut: number;
}

export class EventPage {
  @PartsField(() => EventListItem)
  items: EventListItem[];
  @TextField({ nullable: true })
  nextCursor: string | null;
  @CountField({ description: 'Records that match.' })
  total: number;
  @PartField(() => EventListTotals)
  totals: EventListTotals;
}
