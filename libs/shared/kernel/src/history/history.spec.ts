import fc from 'fast-check';
import { canonicalJson } from './canonical-json';
import { fieldChanges } from './field-changes';

describe('canonicalJson', () => {
  it('writes the same facts the same way, however they were put together', () => {
    const one = { b: [{ y: 1, x: null }], a: 'Ząbki' };
    const other = { a: 'Ząbki', c: undefined, b: [{ x: null, y: 1 }] };
    expect(canonicalJson(one)).toBe('{"a":"Ząbki","b":[{"x":null,"y":1}]}');
    expect(canonicalJson(other)).toBe(canonicalJson(one));
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson(['b', 'a'])).toBe('["b","a"]');
  });

  it('loses nothing of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('fieldChanges', () => {
  const event = {
    title: 'Cooking together',
    participants: { count: 12, quality: 'exact', method: null },
    coPartners: ['CESIE', 'CARDET'],
    breakdowns: [],
    place: null,
  };

  it('names what is different, inside other fields too', () => {
    const after = { ...event, title: 'Cooking and eating', participants: { ...event.participants, count: 14 } };
    expect(fieldChanges(event, after)).toEqual([
      { field: 'title', before: 'Cooking together', after: 'Cooking and eating' },
      { field: 'participants.count', before: 12, after: 14 },
    ]);
  });

  it('says nothing of what is the same', () => {
    expect(fieldChanges(event, structuredClone(event))).toEqual([]);
    expect(fieldChanges(null, null)).toEqual([]);
  });

  it('tells unknown from zero', () => {
    expect(fieldChanges({ count: null }, { count: 0 })).toEqual([{ field: 'count', before: null, after: 0 }]);
  });

  it('takes an empty list and a field that is not there for nothing', () => {
    expect(fieldChanges({ list: [], gone: undefined }, { list: null })).toEqual([]);
  });

  it('takes another order of a list for a change', () => {
    expect(fieldChanges({ list: ['a', 'b'] }, { list: ['b', 'a'] })).toEqual([{ field: 'list', before: ['a', 'b'], after: ['b', 'a'] }]);
  });

  it('lists all that a new thing says, and all that a deleted one said', () => {
    const facts = ['title', 'participants.count', 'participants.quality', 'coPartners'];
    const made = fieldChanges(null, event);
    expect(made.map(({ field, before }) => [field, before])).toEqual(facts.map((field) => [field, null]));
    expect(fieldChanges(event, null)).toEqual(made.map(({ field, before, after }) => ({ field, before: after, after: before })));
  });

  it('finds in one direction what it finds in the other', () => {
    const record = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 });
    fc.assert(
      fc.property(record, record, (one, other) => {
        const forth = fieldChanges(one, other).map(({ field, before, after }) => ({ field, before: after, after: before }));
        const byField = (a: { field: string }, b: { field: string }): number => (a.field < b.field ? -1 : 1);
        expect(fieldChanges(other, one).sort(byField)).toEqual(forth.sort(byField));
      }),
    );
  });
});
