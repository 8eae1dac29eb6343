import { targetProgress } from '../target-progress';
import { projectStanding, type StandingPromise } from './project-standing';
import { NO_GAP, standingOf } from './promise-standing';

type Figures = readonly [reached: number | null, promised: number | null];

function promise(type: string, events: Figures, participants: Figures, conditions = NO_GAP): StandingPromise {
  const [of, people] = [events, participants].map(([reached, promised]) => targetProgress({ reached, promised }));
  return { type, events: of!, participants: people!, conditions };
}

const SOCIALL = [
  promise('igniting', [10, 10], [301, 150]),
  promise('peer-learning', [16, 2], [295, 20], { missing: 2, missingAtLeast: 0 }),
  promise('bench-learning', [2, 10], [39, 150], { missing: 10, missingAtLeast: 9 }),
  promise('forward-looking', [6, 10], [77, 150], { missing: 10, missingAtLeast: 8 }),
];

describe('a promise', () => {
  it.each([
    ['is reached when both figures are', promise('a', [10, 10], [301, 150]), 'reached'],
    ['is behind when only its people are missing', promise('a', [10, 10], [149, 150]), 'behind'],
    ['is behind when its conditions certainly are', promise('a', [10, 10], [150, 150], { missing: 3, missingAtLeast: 1 }), 'behind'],
    [
      'is open while what is not stated could fill its conditions',
      promise('a', [9, 9], [9, 9], { missing: 3, missingAtLeast: 0 }),
      'unknown',
    ],
    ['is open while nobody was counted', promise('a', [10, 10], [null, 150]), 'unknown'],
    ['of events alone is reached without people', promise('a', [10, 10], [null, null]), 'reached'],
    ['that was not made has no standing', promise('a', [10, null], [30, null]), 'no-target'],
  ])('%s', (_, parts, standing) => {
    expect(standingOf(parts)).toBe(standing);
  });
});

describe('the promises of a project', () => {
  it('of Soci@ll: one is kept, two are behind, of one it is open', () => {
    const standing = projectStanding(SOCIALL);
    expect({ ...standing, furthestBehind: standing.furthestBehind.map(({ type }) => type) }).toEqual({
      ...{ kept: 1, behind: 2, open: 1, total: 4 },
      // 8 of 10 events are missing of the one, 73 of 150 people of the other.
      furthestBehind: ['bench-learning', 'forward-looking'],
    });
  });

  it('are in the order of the part that is missing, and then in their own', () => {
    const behind = [
      promise('only in conditions', [9, 9], [null, null], { missing: 1, missingAtLeast: 1 }),
      promise('a third of people', [null, null], [20, 30]),
      promise('a half', [1, 2], [0, 0]),
      promise('a half of many', [500, 1000], [600, 1000]),
      promise('all of one', [0, 1], [99, 100]),
      promise('two thirds, nobody counted', [1, 3], [null, 10]),
    ];
    expect(projectStanding(behind).furthestBehind.map(({ type }) => type)).toEqual([
      ...['all of one', 'two thirds, nobody counted', 'a half', 'a half of many', 'a third of people', 'only in conditions'],
    ]);
  });

  it('are none where nothing was promised', () => {
    expect(projectStanding([promise('a', [3, null], [30, null])])).toEqual({ kept: 0, behind: 0, open: 0, total: 0, furthestBehind: [] });
  });
});
