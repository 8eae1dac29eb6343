import { createTranslator, loadCatalogue, type Translator } from '@turnout/shared/i18n';
import { HISTORY_KINDS, HISTORY_OPERATIONS, INSTALLATION_HISTORY_KINDS } from '@turnout/shared/kernel';
import { fieldWords, kindWords, operationWords, valueWords } from './value-words';

describe('the words of a history', () => {
  let english: Translator;
  beforeAll(async () => {
    english = createTranslator('en', await loadCatalogue('en'));
  });

  it.each<[field: string, value: unknown, words: string]>([
    ['title', 'Cooking together', 'Cooking together'],
    ['title', null, 'not stated'],
    ['startsOn', '2021-03-16', '16/03/2021'],
    ['country', 'PL', 'Poland'],
    ['countries', ['PL', 'CY'], 'Poland; Cyprus'],
    ['country', 'European', 'European'],
    ['country', 'Atlantis', 'Atlantis'],
    ['participants.count', 1754, '1,754'],
    ['participants.count', 0, '0'],
    ['participants.quality', 'estimate', 'Estimate'],
    ['participants.method', 'signed-list', 'Signed list'],
    ['callYear', 2017, '2017'],
    ['status', 'held', 'Held'],
    ['status', 'gone-from-the-vocabulary', 'gone-from-the-vocabulary'],
    ['coPartners', ['CESIE', 'CARDET'], 'CESIE; CARDET'],
    [
      'breakdowns',
      [
        {
          dimension: 'gender',
          parts: [
            { category: 'women', count: 12 },
            { category: 'men', count: 3 },
          ],
        },
      ],
      'Gender: women 12, men 3',
    ],
    [
      'series.meetings',
      [
        { on: '2021-05-03', participants: { count: 1200, quality: 'exact' } },
        { on: '2021-05-10', participants: { count: 20, quality: 'estimate' } },
        { on: '2021-05-17', participants: { count: null, quality: 'unknown' } },
      ],
      '03/05/2021: 1,200; 10/05/2021: about 20; 17/05/2021: not counted',
    ],
    ['series.basis', 'same-people', 'Same people'],
    ['clauses', [{ setting: 'school', events: 5, participantsPerEvent: 15 }], '5 events (School), 15 people each'],
    ['clauses', [{ setting: null, events: 1, participantsPerEvent: null }], '1 event'],
    ['milestones', [{ code: 'MS1', title: 'First' }], 'MS1 First'],
    ['status', 'in-progress', 'In progress'],
    ['isRevised', true, 'Yes'],
    ['unheard-of', { b: 1, a: true }, '{"a":true,"b":1}'],
    ['unheard-of', true, 'true'],
  ])('say %s %j as people write it', (field, value, words) => {
    expect(valueWords(field, value, english)).toBe(words);
  });

  it('name fields, kinds and operations, and let what the catalogue has forgotten stand as it is', () => {
    expect(fieldWords('participants.count', english)).toBe('Participants');
    expect([fieldWords('older', english), kindWords('older', english), operationWords('older', english)]).toEqual([
      'older',
      'older',
      'older',
    ]);
  });

  it('exist for every kind and every operation there is', () => {
    expect([...HISTORY_KINDS, ...INSTALLATION_HISTORY_KINDS].filter((kind) => kindWords(kind, english) === kind)).toEqual([]);
    expect(HISTORY_OPERATIONS.filter((operation) => operationWords(operation, english) === operation)).toEqual([]);
  });
});
