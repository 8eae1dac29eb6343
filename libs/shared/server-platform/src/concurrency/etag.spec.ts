import { etagOf, holdsVersion, requireIfMatch, requireVersion } from './etag';

describe('entity tags', () => {
  it('name a version and are understood again', () => {
    expect(etagOf(3)).toBe('"3"');
    expect(requireIfMatch(etagOf(3))).toBe(3);
  });

  it.each([undefined, '', '  '])('are required of a change: %p', (header) => {
    expect(() => requireIfMatch(header)).toThrow('precondition.required');
  });

  it.each(['*', '3', 'W/"3"', '"3", "4"', '"three"', '"12345678901"'])('that we never gave match nothing: %s', (header) => {
    expect(() => requireIfMatch(header)).toThrow('precondition.failed');
  });

  it('refuse a change of what has changed since, and name the version there is', () => {
    expect(() => requireVersion(3, 3)).not.toThrow();
    expect(() => requireVersion(4, 3)).toThrow(expect.objectContaining({ code: 'precondition.failed', params: { version: 4 } }) as Error);
  });

  it.each([
    [undefined, false],
    ['"2"', false],
    ['"3"', true],
    ['W/"3"', true],
    ['"1", "3"', true],
  ])('tell whether the asker holds version 3 by %p: %p', (header, holds) => {
    expect(holdsVersion(header, 3)).toBe(holds);
  });
});
