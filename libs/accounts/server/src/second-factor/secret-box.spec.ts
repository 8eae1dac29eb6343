import { randomBytes } from 'node:crypto';
import { SecretBox } from './secret-box';

const boxWith = (key: Buffer | null) => new SecretBox({ secretKey: () => key });
const KEY = randomBytes(32);
const SECRET = Buffer.from('twenty random bytes!');

describe('SecretBox', () => {
  it('opens what it has sealed, which never looks the same', () => {
    const box = boxWith(KEY);
    const [one, other] = [box.seal(SECRET, 'ana'), box.seal(SECRET, 'ana')];
    expect(box.open(one, 'ana')).toEqual(SECRET);
    expect(one.equals(other)).toBe(false);
    expect(one.includes(SECRET)).toBe(false);
    expect(one).toHaveLength(48);
  });

  it.each([
    ['another owner', KEY, 'ben', 0],
    ['another key', randomBytes(32), 'ana', 0],
    ['no key', null, 'ana', 0],
    ['a changed byte', KEY, 'ana', 1],
  ])('does not open for %s', (_what, key, owner, change) => {
    const sealed = boxWith(KEY).seal(SECRET, 'ana');
    sealed[20] = (sealed[20] ?? 0) ^ change;
    expect(() => boxWith(key).open(sealed, owner)).toThrow('second-factor.unavailable');
  });

  it('seals nothing without a key, and says so before', () => {
    expect([boxWith(KEY).isUsable, boxWith(null).isUsable]).toEqual([true, false]);
    expect(() => boxWith(null).seal(SECRET, 'ana')).toThrow('second-factor.unavailable');
  });
});
