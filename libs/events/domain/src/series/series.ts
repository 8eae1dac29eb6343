import type { IsoDate } from '@turnout/shared/kernel';
import type { ParticipantCount } from '../event-record';

/**
 * What the counts of a series add up to. `same-people`: one group came again and again, and the record counts the most that were there at once.
 * `different-people`: nobody came twice, and the record counts everybody. `attendances`: the record counts how often somebody came.
 */
export const SERIES_BASES = ['same-people', 'different-people', 'attendances'] as const;
export type SeriesBasis = (typeof SERIES_BASES)[number];

/** One dated meeting of a series. */
export interface SeriesMeeting {
  readonly on: IsoDate;
  readonly participants: ParticipantCount;
}

/** Several dated meetings that one record stands for. */
export interface Series {
  readonly basis: SeriesBasis;
  /** Two or more. */
  readonly meetings: readonly SeriesMeeting[];
}

/**
 * People a record counts by the meetings of its series. It is exact when every meeting is: beside a meeting that nobody counted
 * what is known is an estimate, and unknown when nothing is. The method is that of the meetings with a count, where they have one in common.
 *
 * @see docs/domain/counting.md
 */
export function seriesParticipants({ basis, meetings }: Series): ParticipantCount {
  const counted = meetings.map(({ participants }) => participants).filter(isCounted);
  if (counted.length === 0) return { count: null, quality: 'unknown', method: null };
  const counts = counted.map(({ count }) => count);
  const isExact = meetings.every(({ participants }) => participants.quality === 'exact');
  const methods = new Set(counted.map(({ method }) => method));
  const [method = null] = methods.size === 1 ? methods : [];
  return {
    count: basis === 'same-people' ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0),
    quality: isExact ? 'exact' : 'estimate',
    method,
  };
}

function isCounted(participants: ParticipantCount): participants is ParticipantCount & { readonly count: number } {
  return participants.count !== null;
}

/** First and last of the days of a series; `endsOn` is `null` where all its meetings are on one day. */
export function seriesDays(days: readonly IsoDate[]): { readonly startsOn: IsoDate | null; readonly endsOn: IsoDate | null } {
  const sorted = [...days].sort();
  const [startsOn = null, endsOn = null] = [sorted[0], sorted.at(-1)];
  return { startsOn, endsOn: endsOn === startsOn ? null : endsOn };
}
