import { isoDate } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import type { ParticipantCount } from '../event-record';
import { PARTICIPANT_METHODS } from '../vocabulary';
import { checkBesideSeries } from './check-series';
import { followSeries, meetingDays, seriesOf } from './follow-series';
import { SERIES_BASES, type SeriesBasis, type SeriesMeeting, seriesDays, seriesParticipants } from './series';

const exact = (count: number): ParticipantCount => ({ count, quality: 'exact', method: 'signed-list' });
const estimate = (count: number): ParticipantCount => ({ count, quality: 'estimate', method: null });
const unknown: ParticipantCount = { count: null, quality: 'unknown', method: null };
const meetingsOf = (...all: ParticipantCount[]): SeriesMeeting[] =>
  all.map((participants, week) => ({ on: isoDate(`2021-05-${String(3 + 7 * week).padStart(2, '0')}`), participants }));
const sum = (basis: SeriesBasis, ...all: ParticipantCount[]) => seriesParticipants({ basis, meetings: meetingsOf(...all) });

describe('seriesParticipants', () => {
  it.each([
    ['same-people', exact(25)],
    ['different-people', exact(63)],
    ['attendances', exact(63)],
  ] as const)('counts 18, 25 and 20 people on the basis of %s', (basis, expected) => {
    expect(sum(basis, exact(18), exact(25), exact(20))).toEqual(expected);
  });

  it.each([
    ['same-people', 25],
    ['different-people', 43],
    ['attendances', 43],
  ] as const)('says on the basis of %s that a meeting nobody counted makes an estimate of the rest', (basis, count) => {
    expect(sum(basis, exact(18), exact(25), unknown)).toEqual({ count, quality: 'estimate', method: 'signed-list' });
    expect(sum(basis, exact(18), exact(25), estimate(0))).toEqual({ count, quality: 'estimate', method: null });
  });

  it.each(SERIES_BASES)('knows nothing on the basis of %s where nobody counted, and nobody where nobody came', (basis) => {
    expect(sum(basis, unknown, unknown)).toEqual(unknown);
    expect(sum(basis, exact(0), exact(0))).toEqual(exact(0));
    expect(sum(basis)).toEqual(unknown);
  });
});

const participants: fc.Arbitrary<ParticipantCount> = fc.oneof(
  fc.constant(unknown),
  fc.record({
    count: fc.nat({ max: 500 }),
    quality: fc.constantFrom('exact' as const, 'estimate' as const),
    method: fc.option(fc.constantFrom(...PARTICIPANT_METHODS), { nil: null }),
  }),
);
const meeting: fc.Arbitrary<SeriesMeeting> = fc.record({
  on: fc.integer({ min: 1, max: 28 }).map((day) => isoDate(`2021-05-${String(day).padStart(2, '0')}`)),
  participants,
});
const meetings = fc.array(meeting, { minLength: 1, maxLength: 12 });
const basis = fc.constantFrom(...SERIES_BASES);

describe('a series, whatever its meetings', () => {
  it('counts as many people as the largest meeting, or more', () => {
    fc.assert(
      fc.property(meetings, basis, (all, of) => {
        const known = all.map((each) => each.participants.count).filter((count) => count !== null);
        const { count } = seriesParticipants({ basis: of, meetings: all });
        if (known.length === 0) expect(count).toBeNull();
        else expect(count).toBeGreaterThanOrEqual(Math.max(...known));
        if (of === 'same-people') expect(known.length === 0 ? null : Math.max(...known)).toBe(count);
      }),
    );
  });

  it('never counts fewer people with one meeting more, nor knows less of them', () => {
    fc.assert(
      fc.property(meetings, meeting, basis, (all, one, of) => {
        const before = seriesParticipants({ basis: of, meetings: all });
        const after = seriesParticipants({ basis: of, meetings: [...all, one] });
        expect(after.count ?? -1).toBeGreaterThanOrEqual(before.count ?? -1);
      }),
    );
  });

  it('does not depend on the order in which its meetings are named', () => {
    const shuffled = meetings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, basis, ([all, other], of) => {
        expect(seriesParticipants({ basis: of, meetings: other })).toEqual(seriesParticipants({ basis: of, meetings: all }));
        expect(seriesDays(other.map(({ on }) => on))).toEqual(seriesDays(all.map(({ on }) => on)));
      }),
    );
  });

  it('is exact exactly when all its meetings are, and unknown exactly when none has a count', () => {
    fc.assert(
      fc.property(meetings, basis, (all, of) => {
        const { count, quality } = seriesParticipants({ basis: of, meetings: all });
        expect(quality === 'exact').toBe(all.every((each) => each.participants.quality === 'exact'));
        expect(quality === 'unknown').toBe(count === null);
        expect(count === null).toBe(all.every((each) => each.participants.count === null));
      }),
    );
  });
});

describe('a record of a series', () => {
  const draft = {
    title: 'Language club',
    series: {
      basis: 'different-people',
      meetings: [
        { on: '2021-05-10', participants: { count: 7, quality: 'exact', method: 'signed-list' } },
        { on: '2021-05-03', participants: { count: 5, quality: 'estimate' } },
        { on: '2021-05-17' },
      ],
    },
  };
  const followed = followSeries(draft);

  it('takes its days, its meetings and its participants from it', () => {
    expect(followed).toEqual({
      ...draft,
      ...{ startsOn: '2021-05-03', endsOn: '2021-05-17', meetings: 3 },
      participants: { count: 12, quality: 'estimate', method: null },
    });
    expect(followSeries({ title: 'One day' })).toEqual({ title: 'One day' });
  });

  it('keeps its meetings by date, and those of one day as they were named', () => {
    const { meetings: kept } = seriesOf({
      ...draft.series,
      meetings: [...draft.series.meetings, { on: '2021-05-03', participants: null }],
    });
    expect(kept.map(({ on, participants: { count, quality } }) => [on, count, quality])).toEqual([
      ['2021-05-03', 5, 'estimate'],
      ['2021-05-03', null, 'unknown'],
      ['2021-05-10', 7, 'exact'],
      ['2021-05-17', null, 'unknown'],
    ]);
  });

  it('reads what is not judged yet as far as it can be read', () => {
    const odd = { basis: 'friends', meetings: [{ on: null, participants: { count: 3, quality: 'rough', method: 'guess' } }] };
    expect(seriesOf(odd)).toEqual({
      basis: 'attendances',
      meetings: [{ on: '', participants: { count: 3, quality: 'estimate', method: null } }],
    });
    expect(meetingDays({ series: { ...odd, meetings: [...odd.meetings, {}, { on: '2021-05-03' }] } })).toEqual(['2021-05-03']);
    expect(meetingDays({})).toEqual([]);
    expect(seriesDays([])).toEqual({ startsOn: null, endsOn: null });
    expect(seriesDays([isoDate('2021-05-03'), isoDate('2021-05-03')])).toEqual({ startsOn: '2021-05-03', endsOn: null });
  });

  it('accepts beside it what agrees with it, and refuses what does not', () => {
    const codes = (given: object) => checkBesideSeries(given, followed).map(({ pointer, code }) => [pointer, code]);
    expect(codes({})).toEqual([]);
    expect(codes({ startsOn: null, endsOn: '', participants: null })).toEqual([]);
    const { startsOn, endsOn, meetings: all, participants: counted } = followed as Record<string, unknown>;
    expect(codes({ startsOn, endsOn, meetings: all, participants: counted })).toEqual([]);
    expect(codes({ startsOn: '2021-05-04', endsOn: '2021-05-18', meetings: 1, participants: { count: 5, quality: 'estimate' } })).toEqual([
      ['/startsOn', 'series.decides'],
      ['/endsOn', 'series.decides'],
      ['/meetings', 'series.decides'],
      ['/participants', 'series.decides'],
    ]);
    expect(codes({ participants: { count: 12, quality: 'exact' } })).toEqual([['/participants', 'series.decides']]);
    expect(codes({ participants: { quality: 'unknown' } })).toEqual([['/participants', 'series.decides']]);
    const oneDay = followSeries({ series: { basis: 'attendances', meetings: [{ on: '2021-05-03' }, { on: '2021-05-03' }] } });
    expect(checkBesideSeries({ startsOn: '2021-05-03', endsOn: '2021-05-03', participants: { quality: 'unknown' } }, oneDay)).toEqual([]);
    expect(checkBesideSeries({ startsOn: '2021-05-04' }, { title: 'One day' })).toEqual([]);
  });
});
