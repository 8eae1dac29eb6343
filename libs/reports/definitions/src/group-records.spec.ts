import type { EventRecord } from '@turnout/events/domain';
import { isoDate } from '@turnout/shared/kernel';
import { groupByType } from './group-records';
import { BARE_RECORD } from './testing';

const TYPES = [
  { code: 'workshop', label: 'Workshop' },
  { code: 'webinar', label: 'Webinar' },
];

function record(id: string, type: string | null, startsOn: string | null = null, title = id): EventRecord {
  return { ...BARE_RECORD, id, type, title, startsOn: startsOn === null ? null : isoDate(startsOn) };
}

function idsByType(records: readonly EventRecord[]): readonly (readonly [string | null, readonly string[]])[] {
  return groupByType(records, TYPES, 'en-GB').map(({ type, records: own }) => [type?.label ?? null, own.map(({ id }) => id)]);
}

describe('groupByType', () => {
  it('keeps the project’s order, empty types too, and puts records without a type last', () => {
    expect(idsByType([record('a', null), record('b', 'webinar')])).toEqual([
      ['Workshop', []],
      ['Webinar', ['b']],
      [null, ['a']],
    ]);
  });

  it('does not mention "no type" where every record has one', () => {
    expect(idsByType([])).toEqual([
      ['Workshop', []],
      ['Webinar', []],
    ]);
  });

  it('shows a code that the project does not list rather than losing its records', () => {
    expect(idsByType([record('a', 'picnic'), record('b', 'picnic')])).toEqual([
      ['Workshop', []],
      ['Webinar', []],
      ['picnic', ['a', 'b']],
    ]);
  });

  it('orders by date, then title, then id, with unknown dates last', () => {
    const records = [
      record('undated', 'workshop', null, 'A'),
      record('late', 'workshop', '2021-02-01', 'A'),
      record('z', 'workshop', '2021-01-01', 'Same'),
      record('a', 'workshop', '2021-01-01', 'Same'),
      record('first', 'workshop', '2021-01-01', 'éarly'),
    ];
    expect(idsByType(records)[0]).toEqual(['Workshop', ['first', 'a', 'z', 'late', 'undated']]);
    expect(idsByType([...records].reverse())[0]).toEqual(['Workshop', ['first', 'a', 'z', 'late', 'undated']]);
  });

  it('keeps two records that are alike in everything', () => {
    const twin = record('twin', 'webinar', '2021-01-01');
    expect(idsByType([twin, twin])[1]).toEqual(['Webinar', ['twin', 'twin']]);
  });

  it('leaves the records it was given in their own order', () => {
    const records = [record('b', 'workshop', '2021-02-01'), record('a', 'workshop', '2021-01-01')];
    groupByType(records, TYPES, 'en-GB');
    expect(records.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
