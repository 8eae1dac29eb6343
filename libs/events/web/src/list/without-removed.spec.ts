import { NO_FILTER } from '@turnout/events/domain';
import { ROWS } from '../testing/played-server';
import { withoutRemoved } from './without-removed';

const totals = { records: 3, events: 5, participants: 60, estimated: 20, unknown: 1, leftOut: 1, documented: 50 };
const row = { ...ROWS[0]!, signedCount: 25, meetings: 2, participants: { count: 20, quality: 'estimate', method: null } } as const;

describe('totals while deleting can be undone', () => {
  it('leaves them as they are while nothing is deleted', () => {
    expect(withoutRemoved(totals, [], NO_FILTER)).toEqual(totals);
  });

  it('takes off what a row brought in', () => {
    const rest = { records: 2, events: 3, participants: 40, estimated: 0, unknown: 1, leftOut: 1, documented: 30 };
    expect(withoutRemoved(totals, [row], NO_FILTER)).toEqual(rest);
  });

  it('takes a planned event off what was left out', () => {
    expect(withoutRemoved(totals, [{ ...row, status: 'planned' }], NO_FILTER)).toEqual({ ...totals, leftOut: 0 });
  });

  it('does not know how many people there were once only records without a count are left', () => {
    expect(withoutRemoved({ ...totals, records: 2, unknown: 1 }, [row], NO_FILTER).participants).toBeNull();
  });
});
