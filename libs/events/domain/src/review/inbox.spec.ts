import { EVENT_STATUSES } from '../vocabulary';
import { inboxReasonOf } from './inbox';

const COUNTED = { count: 0, quality: 'exact', method: null } as const;
const UNKNOWN = { count: null, quality: 'unknown', method: null } as const;

describe('inboxReasonOf', () => {
  it.each([
    ['theirs, as a partner', { isTheirs: true, mayReview: false }, [null, 'to-submit', null, 'returned', null, null]],
    ['theirs, as somebody who reviews', { isTheirs: true, mayReview: true }, [null, 'to-submit', 'to-review', 'returned', null, null]],
    ['somebody else’s, as somebody who reviews', { isTheirs: false, mayReview: true }, [null, null, 'to-review', null, null, null]],
    ['somebody else’s, as a reader', { isTheirs: false, mayReview: false }, [null, null, null, null, null, null]],
  ] as const)('asks for an event that is %s', (_, reader, reasons) => {
    expect(EVENT_STATUSES.map((status) => inboxReasonOf({ status, participants: COUNTED }, reader))).toEqual(reasons);
  });

  it('asks for the count before it asks for more', () => {
    const theirs = { isTheirs: true, mayReview: true };
    expect(inboxReasonOf({ status: 'held', participants: UNKNOWN }, theirs)).toBe('without-count');
    expect(inboxReasonOf({ status: 'returned', participants: UNKNOWN }, theirs)).toBe('returned');
  });
});
