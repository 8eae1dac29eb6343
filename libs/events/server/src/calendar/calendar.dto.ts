import { type EventStatus, EVENT_STATUSES, SERIES_BASES, type SeriesBasis } from '@turnout/events/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { ChoiceField, CountField, DateField, IdField, PartField, PartsField, TextField, TextsField } from '@turnout/shared/server-platform';
import { EventFilterQuery } from '../event/event-query.dto';
import { EventListTotals } from '../event/event.dto';
import { Participants } from '../event/participants.dto';

/** Which records, on which days. */
export class CalendarQuery extends EventFilterQuery {
  @ApiProperty({ type: String, format: 'date', description: 'The first day that is shown.' })
  @IsOptional()
  first?: string;
  @ApiProperty({ type: String, format: 'date', description: 'The last day that is shown; 93 days at most.' })
  @IsOptional()
  last?: string;
}

/** An event as a calendar shows it. */
export class CalendarEvent {
  @IdField()
  id: string;
  @TextField({ nullable: true, description: 'Code of the event type.' })
  type: string | null;
  @TextField()
  title: string;
  @DateField()
  startsOn: string;
  @DateField({ nullable: true })
  endsOn: string | null;
  @TextsField({ nullable: true, description: 'Of a series: the day of each meeting.' })
  meetingDays: string[] | null;
  @ChoiceField(SERIES_BASES, { nullable: true })
  seriesBasis: SeriesBasis | null;
  @ChoiceField(EVENT_STATUSES)
  status: EventStatus;
  @TextField({ nullable: true })
  country: string | null;
  @TextField({ nullable: true })
  place: string | null;
  @TextField({ nullable: true, description: 'Code of the partner in the lead.' })
  leadPartner: string | null;
  @PartField(() => Participants)
  participants: Participants;
}

/** What of the records that match lies on the days that are asked for, and what lies elsewhere. */
export class EventCalendar {
  @PartsField(() => CalendarEvent, { description: 'By their first day; 500 at most.' })
  items: CalendarEvent[];
  @CountField({ description: 'Records on these days.' })
  total: number;
  @DateField({ nullable: true, description: 'The last day before them on which anything takes place.' })
  before: string | null;
  @DateField({ nullable: true, description: 'The first day behind them.' })
  after: string | null;
  @CountField({ description: 'Records without a date.' })
  undated: number;
  @PartField(() => EventListTotals, { description: 'Of all records that match, whatever their days.' })
  totals: EventListTotals;
}
