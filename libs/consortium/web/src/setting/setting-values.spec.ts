import type { MessageKey } from '@turnout/shared/i18n';
import type { SettingField, SettingKind } from './setting-field';
import { changedFacts, factsOf, mergedValues, valuesOf } from './setting-values';

const field = (name: string, kind: SettingKind): SettingField => ({ name, kind, label: 'history.field.title' satisfies MessageKey });
const FIELDS = [field('title', 'line'), field('callYear', 'number'), field('topics', 'lines'), field('countries', 'countries')];

describe('valuesOf and factsOf', () => {
  it('give back what they were given', () => {
    const facts = { title: 'Łódź', callYear: 2019, topics: ['one', 'two'], countries: ['PT', 'PL'] };
    expect(factsOf(FIELDS, valuesOf(FIELDS, facts))).toEqual(facts);
  });

  it('take an empty field for not known, never for nought or for an empty text', () => {
    const facts = { title: null, callYear: null, topics: [], countries: [] };
    expect(valuesOf(FIELDS, facts)).toEqual({ title: '', callYear: '', topics: '', countries: '' });
    expect(factsOf(FIELDS, { title: ' ', callYear: '', topics: '\n \n', countries: '' })).toEqual(facts);
  });

  it.each([
    ['1 200', 1200],
    ['1.200', 1200],
    ['12.5', Number.NaN],
    ['many', Number.NaN],
  ])('read %s as %p', (typed, number) => {
    expect(factsOf(FIELDS, { callYear: typed })['callYear']).toBe(number);
  });

  it('keep parts as they are', () => {
    const parts = [field('clauses', 'parts')];
    const facts = { clauses: [{ setting: null, events: 2, participantsPerEvent: 30 }] };
    expect(factsOf(parts, valuesOf(parts, facts))).toEqual(facts);
  });
});

describe('changedFacts', () => {
  it('names what differs, and nothing else', () => {
    expect(changedFacts({ title: 'A', topics: ['x'] }, { title: 'A', topics: ['x', 'y'] })).toEqual({ topics: ['x', 'y'] });
  });
});

describe('mergedValues', () => {
  it('lets a field that was not touched say what somebody else saved', () => {
    const [base, mine, theirs] = [
      { title: 'A', topics: 'x' },
      { title: 'B', topics: 'x' },
      { title: 'C', topics: 'y' },
    ];
    expect(mergedValues(base, mine, theirs)).toEqual({ title: 'B', topics: 'y' });
  });
});
