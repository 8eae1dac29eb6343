import { DomainError } from '@turnout/shared/kernel';
import { decodeCursor, encodeCursor } from './cursor';

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing thrown';
}

describe('the cursor', () => {
  it('carries sort values there and back', () => {
    const values = ['2019-03-16', null, 12, 'Łódź, “café”'];
    expect(decodeCursor(encodeCursor(values), 4)).toEqual(values);
    expect(encodeCursor(values)).toMatch(/^[\w-]+$/u);
  });

  it.each([
    ['nothing', ''],
    ['garbage', '%%%'],
    ['text that is no JSON', Buffer.from('hello').toString('base64url')],
    ['an object', Buffer.from('{"a":1}').toString('base64url')],
    ['too few values', encodeCursor(['a'])],
    ['too many values', encodeCursor(['a', 'b', 'c'])],
    ['values of other types', Buffer.from('[true,{}]').toString('base64url')],
    ['a NUL character', encodeCursor(['a', 'b\0'])],
    ['something endless', 'x'.repeat(3000)],
  ])('refuses %s', (_what, text) => {
    expect(codeOf(() => decodeCursor(text, 2))).toBe('request.bad-cursor');
  });
});
