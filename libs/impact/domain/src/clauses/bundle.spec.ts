import { type EventSetting } from '@turnout/events/domain';
import { isoDate } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import { PLAIN_CLAUSE, PLAIN_TARGET, type Target, type TargetClause } from '../target';
import { groupAlike } from './alike';
import { assign } from './assign';
import { type Bundle, bundleOf, compareBundles, type Kind } from './bundle';
import type { ClauseEvent } from './clause-event';
import { NO_TIME } from './clause-time';
import { bundlesToOpen, type NodeProgress, progressOfKinds } from './promise-progress';
import { promiseTree } from './promise-tree';

const DAYS = ['2020-03-01', '2020-03-09', '2020-03-09', '2020-04-01', '2020-06-30'].map((day) => isoDate(day));

const events: fc.Arbitrary<readonly ClauseEvent[]> = fc
  .array(
    fc.record({
      setting: fc.constantFrom<EventSetting | null>('school', 'other', null),
      startsOn: fc.constantFrom(...DAYS, null),
      count: fc.constantFrom(null, 5, 21, 40),
      audience: fc.constantFrom([], [{ category: 'students', count: 5 }]),
      meetings: fc.constantFrom(1, 1, 2, 3),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map((facts, index) => ({
      ...{ level: null, country: null, leadPartner: null, coPartners: [], ...facts, id: String(index).padStart(2, '0') },
    })),
  );
const clause: fc.Arbitrary<TargetClause> = fc
  .record({
    setting: fc.constantFrom<EventSetting | null>('school', null),
    audience: fc.constantFrom(null, null, 'students'),
    events: fc.constantFrom(null, 1, 4, 9),
    participantsPerEvent: fc.constantFrom(null, 5, 20),
    participants: fc.constantFrom(null, 30),
  })
  .map((asked) => ({ ...PLAIN_CLAUSE, ...asked }));
const target: fc.Arbitrary<Target> = fc
  .record({ clauses: fc.array(clause, { maxLength: 3 }), surplus: fc.constantFrom('once' as const, 'every-clause' as const) })
  .map((drawn) => ({ ...PLAIN_TARGET, ...drawn, type: 'any', events: 12, participants: null }));

/** The events of a kind, month by month. */
function monthly(kind: Kind): Kind & { readonly months: ReadonlyMap<Bundle, readonly Bundle[]> } {
  const monthOf = ({ startsOn }: Bundle): string | null => startsOn && `${startsOn.slice(0, 7)}-01`;
  const months = new Map(
    [...new Set(kind.bundles.map(monthOf))].map((month): [Bundle, readonly Bundle[]] => {
      const own = kind.bundles.filter((bundle) => monthOf(bundle) === month);
      const sum = (of: (bundle: Bundle) => number): number => own.reduce((all, bundle) => all + of(bundle), 0);
      return [
        {
          ...{
            event: null,
            startsOn: month === null ? null : isoDate(month),
            records: own.length,
            meetings: sum(({ meetings }) => meetings),
          },
          isCounted: own.some(({ isCounted }) => isCounted),
          peopleAt: (category) => sum(({ peopleAt, meetings }) => peopleAt(category, meetings)),
        },
        own,
      ];
    }),
  );
  return { ...kind, bundles: [...months.keys()].sort(compareBundles), months };
}

/** All but the names of events beyond the first ones. */
function figuresOf(progress: NodeProgress, most: number): unknown {
  const { events: kept, participants, missingHere, counted, couldCount, couldCountMeetings, clauses } = progress;
  return {
    ...{ kept, participants, missingHere, couldCountMeetings, counted: counted.slice(0, most), couldCount: couldCount.slice(0, most) },
    clauses: clauses.map((each) => figuresOf(each, most)),
  };
}

describe('events put together by month', () => {
  it('say the same as one by one, once those are opened that have to be', () => {
    fc.assert(
      fc.property(target, events, fc.constantFrom(0, 2, 5, 100), (promise, held, most) => {
        const tree = promiseTree(promise, NO_TIME);
        const kinds = groupAlike(tree, held);
        const months = kinds.map(monthly);
        const toOpen = bundlesToOpen(tree, promise.surplus, months, most);
        const opened = months.map(({ months: all, ...kind }) => ({
          ...kind,
          bundles: [...all].flatMap(([month, own]) => (toOpen.has(month) ? own : [month])).sort(compareBundles),
        }));
        expect(figuresOf(progressOfKinds(tree, promise.surplus, opened), most)).toEqual(
          figuresOf(progressOfKinds(tree, promise.surplus, kinds), most),
        );
        if (most === 100) expect(opened.flatMap(({ bundles }) => bundles).filter(({ event }) => event === null)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('open no month that nobody needs', () => {
    const promise: Target = { ...PLAIN_TARGET, type: 'any', events: 2, participants: null, clauses: [] };
    const held = DAYS.map((startsOn, index) => ({
      ...{ id: String(index), setting: null, level: null, country: null, leadPartner: null, coPartners: [], startsOn, meetings: 1 },
      ...{ count: null, audience: [] },
    }));
    const tree = promiseTree(promise, NO_TIME);
    const opened = [...bundlesToOpen(tree, 'once', groupAlike(tree, held).map(monthly), 1)].map(({ startsOn }) => startsOn);
    expect(opened).toEqual(['2020-03-01']);
  });

  it('have no place at nodes that nobody judged', () => {
    const tree = promiseTree({ ...PLAIN_TARGET, events: 2, participants: null }, NO_TIME);
    expect(assign(tree, [{ fits: [], meetings: 1 }])).toMatchObject({ placed: [[]], missing: [2] });
  });

  it('stand in the order of their days, and then of their ids', () => {
    const bundle = (id: string, day: string | null): Bundle =>
      bundleOf({ id, startsOn: day === null ? null : isoDate(day), meetings: 1, count: null, audience: [] });
    const inOrder = [bundle('b', '2020-01-02'), bundle('a', '2020-01-03'), bundle('b', '2020-01-03'), bundle('a', null)];
    expect(
      [...inOrder]
        .reverse()
        .sort(compareBundles)
        .map(({ event, startsOn }) => [event, startsOn]),
    ).toEqual([
      ['b', '2020-01-02'],
      ['a', '2020-01-03'],
      ['b', '2020-01-03'],
      ['a', null],
    ]);
    expect(compareBundles(bundle('a', null), bundle('a', null))).toBe(0);
  });
});
