import { EVENT_STATUSES } from '../vocabulary';
import { NOTED_ACTIONS, REVIEW_ACTIONS, REVIEW_STEPS, statusAfter } from './review-action';

describe('the way of an event', () => {
  it.each([
    ['hold', ['held', null, null, null, null, null]],
    ['submit', [null, 'submitted', null, 'submitted', null, null]],
    ['return', [null, null, 'returned', null, null, null]],
    ['approve', [null, null, 'approved', null, null, null]],
    ['reopen', [null, null, null, null, 'returned', 'planned']],
    ['cancel', ['cancelled', 'cancelled', null, 'cancelled', null, null]],
  ] as const)('leads by %s from planned, held, submitted, returned, approved and cancelled to %j', (action, statuses) => {
    expect(EVENT_STATUSES.map((status) => statusAfter(action, status))).toEqual(statuses);
  });

  it('has no dead end and no step that stays where it is', () => {
    for (const status of EVENT_STATUSES) {
      const next = REVIEW_ACTIONS.map((action) => statusAfter(action, status)).filter((each) => each !== null);
      expect(next.length).toBeGreaterThan(0);
      expect(next).not.toContain(status);
    }
  });

  it('is walked by who records, and judged by who reviews', () => {
    const judged = REVIEW_ACTIONS.filter((action) => REVIEW_STEPS[action].operation === 'event.review');
    expect(judged).toEqual(['return', 'approve', 'reopen']);
    expect(NOTED_ACTIONS).toEqual(['return', 'reopen']);
  });
});
