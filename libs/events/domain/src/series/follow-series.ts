import { type IsoDate, isIsoDate } from '@turnout/shared/kernel';
import type { EventDraft, ParticipantDraft, SeriesDraft } from '../draft/event-draft';
import { PARTICIPANT_METHODS, PARTICIPANT_QUALITIES } from '../vocabulary';
import type { ParticipantCount } from '../event-record';
import { SERIES_BASES, type Series, seriesDays, seriesParticipants } from './series';

/** What of a record its series decides. */
export interface SeriesFacts {
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly meetings: number;
  readonly participants: ParticipantCount;
}

/** What follows from a series; what was not judged yet is read as far as it can be. */
export function follow(draft: SeriesDraft): SeriesFacts {
  const series = seriesOf(draft);
  return { ...seriesDays(meetingDays({ series: draft })), meetings: series.meetings.length, participants: seriesParticipants(series) };
}

/** The draft as its series has it: days, meetings and participants follow. One without a series stays as it is. */
export function followSeries<D extends EventDraft>(draft: D): D {
  return draft.series ? { ...draft, ...follow(draft.series) } : draft;
}

/** A draft of a series as what is kept of it: dates in their order, counts that are numbers. */
export function seriesOf({ basis, meetings = [] }: SeriesDraft): Series {
  return {
    basis: SERIES_BASES.find((known) => known === basis) ?? 'attendances',
    meetings: meetings
      .map(({ on, participants }) => ({ on: (on ?? '') as IsoDate, participants: countOf(participants ?? {}) }))
      .sort((one, other) => Number(one.on > other.on) - Number(one.on < other.on)),
  };
}

function countOf({ count = null, quality, method }: ParticipantDraft): ParticipantCount {
  const known = PARTICIPANT_METHODS.find((each) => each === method) ?? null;
  if (count === null) return { count: null, quality: 'unknown', method: known };
  return { count, quality: PARTICIPANT_QUALITIES.find((each) => each === quality) ?? 'estimate', method: known };
}

/** The days of the meetings that are dates. */
export function meetingDays({ series }: EventDraft): readonly IsoDate[] {
  return (series?.meetings ?? []).map(({ on }) => on ?? '').filter((on) => isIsoDate(on));
}
