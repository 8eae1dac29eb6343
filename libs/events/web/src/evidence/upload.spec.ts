import { isPassing, isWorthRetrying, waitBefore } from './upload';

describe('an upload that failed', () => {
  it.each([
    [0, true],
    [408, true],
    [503, true],
    [409, false],
    [413, false],
    [507, false],
  ])('with status %i goes on by itself: %s', (status, isSo) => {
    expect(isPassing({ status })).toBe(isSo);
  });

  it('can be tried again by hand where the file itself is not to blame', () => {
    const codes = ['file.no-room', 'evidence.too-many', 'file.type-refused'];
    expect(codes.map((code) => isWorthRetrying({ code }))).toEqual([true, true, false]);
  });

  it('waits ever longer, up to half a minute, and not exactly as long as others', () => {
    expect([0, 1, 2, 10].map((attempt) => waitBefore(attempt, 0.5))).toEqual([500, 1000, 2000, 30_000]);
    expect([waitBefore(2, 0), waitBefore(2, 1)]).toEqual([1500, 2500]);
  });
});
