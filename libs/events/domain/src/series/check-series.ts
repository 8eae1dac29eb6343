import { type FieldError, isIsoDate } from '@turnout/shared/kernel';
import { checkParticipants } from '../draft/check-participants';
import { type EventDraft, MAX_PARTICIPANTS, type SeriesDraft, type SeriesMeetingDraft } from '../draft/event-draft';
import { isAbsent, isOneOf } from '../draft/judge';
import { follow } from './follow-series';
import { SERIES_BASES } from './series';

/** Most meetings whose dates one record can hold. */
export const MAX_SERIES_MEETINGS = 200;

/** Judges a series: a known basis, two meetings or more, each with a date and a count that is one, and together no more people than a record can count. */
export function checkSeries({ series }: EventDraft): FieldError[] {
  if (!series) return [];
  const errors = [...checkBasis(series), ...checkLength(series), ...(series.meetings ?? []).flatMap(checkMeeting)];
  return errors.length > 0 ? errors : checkSum(series);
}

function checkBasis({ basis }: SeriesDraft): FieldError[] {
  return isOneOf(SERIES_BASES, basis) ? [] : [{ pointer: '/series/basis', code: 'series.unknown-basis' }];
}

function checkLength({ meetings = [] }: SeriesDraft): FieldError[] {
  const pointer = '/series/meetings';
  if (meetings.length < 2) return [{ pointer, code: 'series.too-few-meetings' }];
  const isFine = meetings.length <= MAX_SERIES_MEETINGS;
  return isFine ? [] : [{ pointer, code: 'series.too-many-meetings', params: { max: MAX_SERIES_MEETINGS } }];
}

function checkMeeting({ on, participants }: SeriesMeetingDraft, index: number): FieldError[] {
  const pointer = `/series/meetings/${String(index)}`;
  const counts = checkParticipants(participants).map((error) => ({ ...error, pointer: `${pointer}${error.pointer}` }));
  if (isAbsent(on)) return [{ pointer: `${pointer}/on`, code: 'series.date-missing' }, ...counts];
  return isIsoDate(on) ? counts : [{ pointer: `${pointer}/on`, code: 'date.invalid' }, ...counts];
}

function checkSum(series: SeriesDraft): FieldError[] {
  const isFine = (follow(series).participants.count ?? 0) <= MAX_PARTICIPANTS;
  return isFine ? [] : [{ pointer: '/series/meetings', code: 'participants.count-invalid', params: { max: MAX_PARTICIPANTS } }];
}

/**
 * Judges facts that were given beside a series: what follows from the meetings cannot say something else.
 * @param given what somebody gave, where what is absent was left to the series
 * @param followed the draft as its series has it
 */
export function checkBesideSeries(given: EventDraft, followed: EventDraft): FieldError[] {
  if (!followed.series) return [];
  const { participants } = given;
  const isSameCount =
    !participants ||
    ((participants.count ?? null) === followed.participants?.count && participants.quality === followed.participants.quality);
  const agrees = {
    '/startsOn': isAbsent(given.startsOn) || given.startsOn === followed.startsOn,
    '/endsOn': isAbsent(given.endsOn) || given.endsOn === (followed.endsOn ?? followed.startsOn),
    '/meetings': given.meetings === undefined || given.meetings === followed.meetings,
    '/participants': isSameCount,
  };
  return Object.entries(agrees).flatMap(([pointer, does]) => (does ? [] : [{ pointer, code: 'series.decides' }]));
}
