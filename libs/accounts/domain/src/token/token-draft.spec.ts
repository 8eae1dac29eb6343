import { isoDate } from '@turnout/shared/kernel';
import { checkToken, defaultExpiry, MAX_TOKEN_NAME_LENGTH } from './token-draft';

const TODAY = isoDate('2026-11-21');
const FINE = { name: 'Nightly export', scope: 'read', expiresOn: '2027-01-31' };

describe('a token that is to be made', () => {
  it.each([
    ['as people make them', {}],
    ['that writes', { scope: 'write' }],
    ['for today only', { expiresOn: '2026-11-21' }],
    ['for a whole year', { expiresOn: '2027-11-21' }],
    ['with the longest name', { name: '𝕏'.repeat(MAX_TOKEN_NAME_LENGTH) }],
  ])('is fine %s', (_what, change) => {
    expect(checkToken({ ...FINE, ...change }, TODAY)).toEqual([]);
  });

  it.each([
    [{ name: ' \t ' }, '/name', 'token.name-missing'],
    [{ name: 'x'.repeat(MAX_TOKEN_NAME_LENGTH + 1) }, '/name', 'token.name-too-long'],
    [{ scope: 'admin' }, '/scope', 'token.unknown-scope'],
    [{ expiresOn: '2027-02-30' }, '/expiresOn', 'date.invalid'],
    [{ expiresOn: '2026-11-20' }, '/expiresOn', 'token.expiry-past'],
    [{ expiresOn: '2027-11-22' }, '/expiresOn', 'token.expiry-too-late'],
  ])('is refused with %j', (change, pointer, code) => {
    expect(checkToken({ ...FINE, ...change }, TODAY)).toMatchObject([{ pointer, code }]);
  });

  it('lives for ninety days where nobody says otherwise', () => {
    expect(defaultExpiry(TODAY)).toBe('2027-02-19');
  });
});
