import { readCount } from './read-count';

describe('reading a typed count', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['-3', -3],
    ['1 200', 1200],
    ['1,200', 1200],
    ['1.200', 1200],
    ["1'200'000", 1_200_000],
  ])('takes %s for exactly %d', (typed, count) => {
    expect(readCount(typed)).toEqual({ kind: 'count', count, isApproximate: false });
  });

  it.each([
    ['~50', 50],
    ['≈ 50', 50],
    ['ca. 50', 50],
    ['35+', 35],
  ])('takes %s for about %d', (typed, count) => {
    expect(readCount(typed)).toEqual({ kind: 'count', count, isApproximate: true });
  });

  it.each(['12.5', 'many', '1,20', '~'])('does not guess at %s', (typed) => {
    expect(readCount(typed)).toEqual({ kind: 'unreadable' });
  });

  it('does not take an empty field for zero', () => {
    expect(readCount(' ')).toEqual({ kind: 'empty' });
  });
});
