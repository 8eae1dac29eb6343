import {
  type Catalogue,
  createDocumentTranslator,
  createTranslator,
  type DocumentCatalogue,
  isDocumentLanguage,
  type MessageKey,
} from './index';

/** A catalogue of messages made up for the test. */
const speak = (messages: Readonly<Record<string, string>>) => {
  const translator = createTranslator('en', messages as unknown as Catalogue);
  return {
    ...translator,
    say: (key: string, params?: Parameters<typeof translator.text>[1]) => translator.text(key as MessageKey, params),
  };
};

describe('translator', () => {
  const { say, has, find, language, locale } = speak({
    plain: 'Log event',
    filled: 'Project month {month}',
    grouped: 'No more than {max, number}',
    plural: '{events, plural, =0 {no event} one {# event} other {# events}}',
    chosen: 'Agreement{number, select, none {} other { No {number}}}',
    tag: 'a <b> c',
  });

  it.each([
    ['plain', undefined, 'Log event'],
    ['filled', { month: 6 }, 'Project month 6'],
    ['grouped', { max: 10_000_000 }, 'No more than 10,000,000'],
    ['plural', { events: 0 }, 'no event'],
    ['plural', { events: 1 }, '1 event'],
    ['plural', { events: 1754 }, '1,754 events'],
    ['chosen', { number: 'none' }, 'Agreement'],
    ['chosen', { number: '825619' }, 'Agreement No 825619'],
    ['tag', undefined, 'a <b> c'],
  ])('says %s with %j', (key, params, text) => {
    expect([say(key, params), say(key, params)]).toEqual([text, text]);
  });

  it('tells its keys from what every object has', () => {
    expect(['plain', 'missing', 'constructor', 'toString'].map((key) => has(key))).toEqual([true, false, false, false]);
  });

  it('finds words for keys that come from elsewhere', () => {
    expect([find('filled', { month: 6 }), find('missing'), find('constructor')]).toEqual(['Project month 6', undefined, undefined]);
  });

  it('speaks of documents alone where that is what it was made for', () => {
    const documents = createDocumentTranslator('en', { 'reports.column.type': 'Type' } as unknown as DocumentCatalogue);
    expect([documents.text('reports.column.type'), documents.language, documents.locale]).toEqual(['Type', 'en', 'en-GB']);
  });

  it('names its language and locale', () => {
    expect([language, locale]).toEqual(['en', 'en-GB']);
  });

  it('knows the languages of documents', () => {
    expect([isDocumentLanguage('en'), isDocumentLanguage('tlh'), isDocumentLanguage(null)]).toEqual([true, false, false]);
  });

  it('refuses a message that lacks what it is filled with', () => {
    expect(() => say('filled')).toThrow('month');
  });
});
