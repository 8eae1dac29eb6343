import { EUROPEAN, sumEvents } from '@turnout/events/domain';
import { SOCIALL_SUMS } from '@turnout/events/domain/testing';
import { createTranslator, type DocumentTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import { EMPTY_GLOBAL_FACTS, knownRecord, RICH_GLOBAL_FACTS, SOCIALL_GLOBAL_FACTS } from '../testing';
import { figureKey, figuresOf, participantsWording, qualityKey } from '.';

let translator: DocumentTranslator;

beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

const textsOf = (facts: Parameters<typeof figuresOf>[0], keys: readonly string[]) => {
  const figures = figuresOf(facts, translator);
  return keys.map((key) => figures.get(key)?.text);
};

describe('live figures', () => {
  it.each([
    ['records', '31'],
    ['events', '34'],
    ['participants', '712'],
    ['participants:quality=documented', '712'],
    ['participants:quality=estimated', '0'],
    ['unknown', '0'],
    ['countries', '4'],
    ['partners', '9'],
    ['types', '4'],
    ['first-day', '16 March 2019'],
    ['last-day', '18 December 2021'],
    ['contacts', '1,754'],
    ['project-types', '4'],
    ['project-partners', '9'],
    ['project-partners:kind=school', '3'],
    ['project-partners:kind=none', '2'],
    ['project-partners:kind=ngo', undefined],
    ['project-countries', '4'],
    ['brief-reports', '0'],
    ['promised-events', '32'],
    ['promised-participants', '470'],
    ['missing-events', '12'],
    ['missing-participants', '184'],
    ['promises', '4'],
    ['promises-kept', '1'],
    ['promised-events:level=national', '22'],
    ['promised-events:level=international', '10'],
    ['events:level=national', '32'],
    ['participants:level=international', '39'],
    ['missing-events:type=bench-learning', '8'],
    ['missing-participants:type=forward-looking', '73'],
    ['participants:partner=Alessandro Volta', '161'],
    ['events:partner=INOVA+', '4'],
    ['events:mode=none', '34'],
  ])('of the printed report say %s: %s', (key, text) => {
    expect(textsOf(SOCIALL_GLOBAL_FACTS, [key])).toEqual([text]);
  });

  it('add up to the printed report, type by type and country by country', () => {
    const sums = (dimension: 'type' | 'country', value: string) =>
      textsOf(
        SOCIALL_GLOBAL_FACTS,
        (['records', 'events', 'participants'] as const).map((measure) => figureKey(measure, dimension, value)),
      );
    expect(SOCIALL_GLOBAL_FACTS.types.map(({ code }) => sums('type', code).map(Number))).toEqual(Object.values(SOCIALL_SUMS.type));
    expect(['CY', 'PL', 'IT', 'PT', EUROPEAN].map((country) => sums('country', country).slice(1).map(Number))).toEqual([
      [6, 76],
      [6, 103],
      [14, 388],
      [6, 106],
      [2, 39],
    ]);
  });

  it('lead to their records and name what they count', () => {
    const figures = figuresOf(SOCIALL_GLOBAL_FACTS, translator);
    expect(figures.get('events:country=IT')).toEqual({
      ...{ label: 'Events: Italy', text: '14', basis: 'Every meeting that a record stands for counts as an event.' },
      value: { kind: 'count', value: 14, trace: { query: { country: 'IT' } } },
    });
    expect(figures.get('participants:partner=CESIE')?.basis).toMatch(/^Each partner is credited with the whole event/u);
    expect(figures.get('first-day')).toEqual({
      ...{ label: 'First day of an event', text: '16 March 2019', basis: null },
      value: { kind: 'date', from: isoDate('2019-03-16'), to: null },
    });
    expect(figures.get('contacts')?.value).toEqual({ kind: 'count', value: 1754 });
  });

  it('mark what is estimated and say what is not known', () => {
    const figures = figuresOf(RICH_GLOBAL_FACTS, translator);
    expect(figures.get('participants')).toMatchObject({ text: '230', value: { value: 230, isEstimate: true } });
    expect([figures.get(qualityKey('documented'))?.text, figures.get(qualityKey('estimated'))?.text]).toEqual(['180', '50']);
    expect(figures.get('participants:type=none')).toMatchObject({ text: 'not known', label: 'Participants: Type not stated' });
    expect(figures.get('promised-participants:type=igniting')?.text).toBe('not known');
    expect(figures.get('events:type=stray')?.label).toBe('Events: stray');
    expect(textsOf(EMPTY_GLOBAL_FACTS, ['events', 'participants', 'contacts', 'first-day', 'last-day', 'promises'])).toEqual([
      ...['0', '0', 'not known', 'not known', 'not known', undefined],
    ]);
    const uncounted = [knownRecord('a', { participants: { count: null, quality: 'unknown', method: null } })];
    expect(
      textsOf({ ...SOCIALL_GLOBAL_FACTS, records: uncounted }, [qualityKey('documented'), qualityKey('estimated'), 'unknown']),
    ).toEqual([...['not known', 'not known', '1']]);
  });

  it('have keys that an address would understand', () => {
    expect(figureKey('events')).toBe('events');
    expect(figureKey('events', 'partner', 'A, B')).toBe('events:partner=A\\, B');
    expect(figureKey('events', 'type', null)).toBe('events:type=none');
    expect(figureKey('events', 'type', '')).toBe('events:type=');
  });

  it.each([
    [412, 'exact', '412'],
    [25, 'estimate', '25 (0 documented + 25 estimated)'],
    [null, 'unknown', '1 unknown'],
  ] as const)('of participants are written out: %s, %s', (count, quality, words) => {
    expect(participantsWording(sumEvents([knownRecord('a', { participants: { count, quality, method: null } })]), translator)).toBe(words);
  });

  it('of participants are written out with all that they rest on', () => {
    const of = (count: number | null, quality: 'exact' | 'estimate' | 'unknown') =>
      knownRecord('a', { participants: { count, quality, method: null } });
    const totals = sumEvents([of(412, 'exact'), of(25, 'estimate'), of(null, 'unknown'), of(null, 'unknown')]);
    expect(participantsWording(totals, translator)).toBe('437 (412 documented + 25 estimated), 2 unknown');
  });
});
