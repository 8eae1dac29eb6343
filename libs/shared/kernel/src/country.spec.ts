import { COUNTRY_CODES, isCountryCode } from './country';

describe('country codes', () => {
  it('are the 249 assigned ones, each once and in order', () => {
    expect(COUNTRY_CODES).toHaveLength(249);
    expect([...new Set(COUNTRY_CODES)].sort()).toEqual([...COUNTRY_CODES]);
  });

  it('are all known to the platform by a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(COUNTRY_CODES.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it.each([
    ['GR', true],
    ['GB', true],
    ['MK', true],
    ['XK', false],
    ['EL', false],
    ['UK', false],
    ['EU', false],
    ['it', false],
    ['ITA', false],
    ['', false],
    ['constructor', false],
  ])('hold %j: %p', (text, isKnown) => {
    expect(isCountryCode(text)).toBe(isKnown);
  });
});
