import { LANGUAGES, localeOf, pickLanguage } from './language';

describe('pickLanguage', () => {
  it.each([
    [['en-US', 'de'], 'en'],
    [['EN'], 'en'],
    [['xx', ' en;q=0.8'], 'en'],
    [['xx'], 'en'],
    [['*'], 'en'],
    [[''], 'en'],
    [[], 'en'],
  ])('from the wishes %j takes %s', (wishes, language) => {
    expect(pickLanguage(wishes)).toBe(language);
  });
});

describe('localeOf', () => {
  it('gives every language European conventions that the platform knows', () => {
    const locales = LANGUAGES.map((language) => localeOf(language));
    expect(Intl.DateTimeFormat.supportedLocalesOf(locales)).toEqual(locales);
    expect(localeOf('en')).toBe('en-GB');
  });
});
