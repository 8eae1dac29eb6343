import { fingerprintOf } from './fingerprint';

it('names the same subject the same, and every other another way', () => {
  expect(fingerprintOf('no-rule', ['a', 1, null])).toBe(fingerprintOf('no-rule', ['a', 1, null]));
  const others = [['a', '1', null], ['a', 1], ['b', 1, null], []].map((subject) => fingerprintOf('no-rule', subject));
  expect(new Set([fingerprintOf('no-rule', ['a', 1, null]), ...others]).size).toBe(5);
  expect(fingerprintOf('no-rule', [])).toBe('no-rule:09612b07b5ecb5a5');
});
