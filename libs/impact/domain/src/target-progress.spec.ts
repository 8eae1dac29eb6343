import * as fc from 'fast-check';
import { TARGET_STATES, targetProgress } from './target-progress';

describe('targetProgress', () => {
  it.each([
    [39, 150, { numerator: 39, denominator: 150 }, 111, 'behind'],
    [149, 150, { numerator: 149, denominator: 150 }, 1, 'behind'],
    [150, 150, { numerator: 150, denominator: 150 }, 0, 'reached'],
    [301, 150, { numerator: 301, denominator: 150 }, 0, 'reached'],
    [0, 0, null, 0, 'reached'],
    [5, 0, null, 0, 'reached'],
    [null, 150, null, null, 'unknown'],
    [5, null, null, null, 'no-target'],
    [null, null, null, null, 'no-target'],
  ] as const)('of %p reached and %p promised', (reached, promised, ratio, missing, state) => {
    expect(targetProgress({ reached, promised })).toEqual({ reached, promised, ratio, missing, state });
  });

  it('is missing exactly what takes it there', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (reached, promised) => {
        const { missing, state } = targetProgress({ reached, promised });
        expect(targetProgress({ reached: reached + (missing ?? 0), promised }).state).toBe('reached');
        expect(state).toBe(reached < promised ? 'behind' : 'reached');
        expect(TARGET_STATES).toContain(state);
      }),
    );
  });
});
