import { seriesDays, type Series } from '@turnout/events/domain';
import { formatDate } from '@turnout/shared/i18n';
import type { IsoDate } from '@turnout/shared/kernel';
import type { EventFields, MeetingFields } from './event-fields';

/** Whether nothing stands in a row. */
export function isBlankMeeting({ on, count }: MeetingFields): boolean {
  return on.trim() === '' && count.trim() === '';
}

/** The rows that something stands in. */
export function statedMeetings(rows: readonly MeetingFields[]): MeetingFields[] {
  return rows.filter((row) => !isBlankMeeting(row));
}

/** The rows with a blank one at their end, to go on in; the same rows where they have one. */
export function withBlankMeeting(rows: readonly MeetingFields[]): MeetingFields[] {
  const last = rows.at(-1);
  return last !== undefined && isBlankMeeting(last) ? (rows as MeetingFields[]) : [...rows, { on: '', count: '' }];
}

/** A series as it is typed: an estimate is a count with `~` before it. */
export function meetingRows({ meetings }: Series, locale: string): MeetingFields[] {
  const rows = meetings.map(({ on, participants: { count, quality } }) => ({
    on: formatDate(on, locale),
    count: count === null ? '' : `${quality === 'estimate' ? '~' : ''}${String(count)}`,
  }));
  return withBlankMeeting(rows);
}

/** The form for several meetings: what was typed of the one is the first of them. */
export function asSeries(fields: EventFields): EventFields {
  const first = {
    on: fields.startsOn,
    count: fields.quality === 'estimate' && /^\d/u.test(fields.count) ? `~${fields.count}` : fields.count,
  };
  const rows = [first, ...(fields.endsOn === '' ? [] : [{ on: fields.endsOn, count: '' }])];
  return { ...fields, seriesBasis: 'different-people', seriesMeetings: withBlankMeeting(statedMeetings(rows)) };
}

/** The form for one date again, with the days and the count that the meetings came to. */
export function asOneDate(fields: EventFields, days: readonly IsoDate[], count: number | null, locale: string): EventFields {
  const { startsOn, endsOn } = seriesDays(days);
  const typed = (date: IsoDate | null): string => (date === null ? '' : formatDate(date, locale));
  const meetings = String(Math.max(1, statedMeetings(fields.seriesMeetings).length));
  return {
    ...fields,
    ...{ startsOn: typed(startsOn), endsOn: typed(endsOn), meetings, count: count === null ? '' : String(count) },
    ...{ seriesBasis: '', seriesMeetings: [] },
  };
}
