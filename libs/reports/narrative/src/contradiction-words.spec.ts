import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { contradictionWords } from './contradiction-words';
import { type Contradiction, CONTRADICTION_CODES } from './contradiction';
import { SOCIALL_GROUND } from './testing';

const words = async (given: Pick<Contradiction, 'code' | 'params'> & Partial<Contradiction>): Promise<string> => {
  const contradiction: Contradiction = {
    ...{ section: null, path: null, from: 0, to: 1, quote: '', said: null, right: null, repair: null, figure: null },
    ...{ scope: {}, stance: 'reached' },
    ...given,
  };
  return contradictionWords(contradiction, SOCIALL_GROUND, createTranslator('en', await loadCatalogue('en')));
};
const record = (kind: string, said = 5) => ({ code: 'record', params: { kind, said, right: 1234, elsewhere: null } }) as const;

describe('what a contradiction says', () => {
  it('names what is counted, and of which events', async () => {
    expect(
      await words({ ...record('events', 1), scope: { type: ['igniting'], country: ['IT'], level: ['international'], partner: ['CEO'] } }),
    ).toBe('The text says 1 event (Igniting event, Italy, International, CEO), the records say 1,234.');
    expect(await words({ ...record('participants'), scope: { type: ['gone'], country: ['European'], level: ['national'] } })).toBe(
      'The text says 5 participants (gone, European, National), the records say 1,234.',
    );
    expect(await Promise.all(['countries', 'partners', 'types', 'contacts'].map((kind) => words(record(kind))))).toEqual([
      'The text says 5 countries; there are 1,234.',
      'The text says 5 partners; the project has 1,234.',
      'The text says 5 types of events; the project has 1,234.',
      'The text says 5 contacts; the project’s database has 1,234.',
    ]);
  });

  it('has words for everything else', async () => {
    const day = { which: 'last', said: '2021-05-01', right: '2021-12-18' };
    expect(await words({ code: 'period', params: { ...day, isMonth: true } })).toBe(
      'The text ends with May 2021; the last event is of December 2021.',
    );
    expect(await words({ code: 'period', params: { ...day, which: 'first', isMonth: false } })).toBe(
      'The text begins with 01/05/2021; the first event is of 18/12/2021.',
    );
    expect(await words({ code: 'elsewhere', params: { kind: 'events', said: 1, elsewhere: 2 } })).toBe(
      'The text says 1 here and 2 before. The records do not say which is right.',
    );
    expect(await words({ code: 'figure-gone', params: { key: 'events:type=gala' } })).toContain('“events:type=gala”');
    expect(CONTRADICTION_CODES).toHaveLength(6);
  });
});
