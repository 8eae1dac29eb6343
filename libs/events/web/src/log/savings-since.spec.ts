import type { HistoryEntry } from '@turnout/shared/api-client';
import { detailOf, ROWS } from '../testing/played-server';
import { savingsSince } from './savings-since';

const entry = (by: string | null, at: string) => ({ by, at }) as HistoryEntry;
const mine = { ...detailOf(ROWS[0]!), updatedAt: '2021-06-01T10:00:00.000Z' };
const theirs = { ...mine, updatedAt: '2021-06-03T10:00:00.000Z', updatedBy: 'Ada' };

describe('savingsSince', () => {
  it('names everybody who saved after the version, the first one first', () => {
    const history = [entry('Ada', '2021-06-03T10:00:00.000Z'), entry('Ben', '2021-06-02T10:00:00.000Z'), entry('Cleo', mine.updatedAt)];
    expect(savingsSince(mine, theirs, history).map(({ by }) => by)).toEqual(['Ben', 'Ada']);
  });

  it('leaves out what nobody in particular did', () => {
    expect(savingsSince(mine, theirs, [entry(null, '2021-06-02T10:00:00.000Z')])).toEqual([{ by: 'Ada', at: theirs.updatedAt }]);
  });

  it('names who saved last when there is no history to be had, and nobody when even that is not known', () => {
    expect(savingsSince(mine, theirs, [])).toEqual([{ by: 'Ada', at: theirs.updatedAt }]);
    expect(savingsSince(mine, { ...theirs, updatedBy: null }, [])).toEqual([]);
  });
});
