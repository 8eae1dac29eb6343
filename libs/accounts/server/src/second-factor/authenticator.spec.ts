import { forApps, newSharedSecret, stepOf } from './authenticator';

/** The secret and the figures of RFC 6238, appendix B, cut to six. */
const SECRET = Buffer.from('12345678901234567890');

describe('stepOf', () => {
  it.each([
    [59, '287082', 1],
    [1111111109, '081804', 37037036],
    [1234567890, '005924', 41152263],
    [20000000000, '353130', 666666666],
  ])('knows at second %d that %s is of step %d', (second, digits, step) => {
    expect(stepOf(SECRET, digits, new Date(second * 1000))).toBe(step);
  });

  it('lets clocks be half a minute apart, and no more', () => {
    const at = (second: number) => stepOf(SECRET, '287082', new Date(second * 1000));
    expect([at(0), at(29), at(89), at(90), at(-1)]).toEqual([1, 1, 1, null, null]);
  });

  it('does not know other figures', () => {
    expect(stepOf(SECRET, '287083', new Date(59_000))).toBeNull();
  });
});

it('hands apps the secret with whose it is', () => {
  expect(forApps(SECRET, 'ana@example.org', 'Turnout')).toEqual({
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    uri: 'otpauth://totp/Turnout:ana%40example.org?issuer=Turnout&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30',
  });
});

it('makes a new secret every time', () => {
  expect(newSharedSecret()).toHaveLength(20);
  expect(newSharedSecret().equals(newSharedSecret())).toBe(false);
});
