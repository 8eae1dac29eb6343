import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretKeyFrom } from './secret-key';

const HEX = '0123456789abcdef'.repeat(4);

describe('secretKeyFrom', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'turnout-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes the configured key, whatever lies in the data folder', () => {
    writeFileSync(join(folder, 'secret.key'), 'f'.repeat(64));
    expect(secretKeyFrom(HEX, folder)()?.toString('hex')).toBe(HEX);
  });

  it('makes one in the data folder when it is first needed, and finds it again', () => {
    const [first, second] = [secretKeyFrom(undefined, join(folder, 'data')), secretKeyFrom('', join(folder, 'data'))];
    const file = join(folder, 'data', 'secret.key');
    expect(() => statSync(file)).toThrow('ENOENT');
    const key = first();
    expect(key).toHaveLength(32);
    expect(second()).toEqual(key);
    expect(first()).toBe(key);
    expect([statSync(file).mode & 0o777, readFileSync(file, 'utf8')]).toEqual([0o600, `${String(key?.toString('hex'))}\n`]);
  });

  it('has none without either', () => {
    expect(secretKeyFrom(undefined, undefined)()).toBeNull();
    expect(secretKeyFrom('', '')()).toBeNull();
  });

  it.each(['short', HEX.slice(1), `${HEX}0`])('refuses %s as a key', (text) => {
    expect(() => secretKeyFrom(text, folder)).toThrow('TURNOUT_SECRET_KEY is no key');
  });

  it('does not make do with a damaged file', () => {
    writeFileSync(join(folder, 'secret.key'), 'abc');
    expect(secretKeyFrom(undefined, folder)).toThrow('holds no key');
  });
});
