import { notStated, statedCount } from './breakdown';

const parts = [
  { category: 'women', count: 12 },
  { category: 'men', count: 9 },
];

describe('breakdown', () => {
  it.each([
    [30, 9],
    [21, 0],
    [20, -1],
    [null, null],
  ])('leaves of %p people %p not stated', (count, rest) => {
    expect(notStated(count, { parts })).toBe(rest);
  });

  it('accounts for nobody without parts', () => {
    expect([statedCount({ parts }), statedCount({ parts: [] })]).toEqual([21, 0]);
  });
});
