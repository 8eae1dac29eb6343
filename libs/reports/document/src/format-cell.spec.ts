import { isoDate } from '@turnout/shared/kernel';
import type { Cell } from './cell';
import { formatCell } from './format-cell';
import type { DocumentWords } from './report-document';

const words: DocumentWords = {
  continued: '(continued)',
  pageOf: 'Page {page} of {pages}',
  notKnown: 'not known',
  notApplicable: 'not applicable',
  estimateMark: '*',
  estimateNote: '* An estimate.',
  emblem: 'Emblem',
  numbered: { table: 'Table {number}', figure: 'Figure {number}', tables: '', figures: '', contents: 'Contents' },
  chart: { data: 'Data', category: 'Shown for', place: 'Country', empty: 'Nothing' },
  workbook: { about: 'About', project: 'Project', selection: 'Covers', tables: 'Sheets', counting: 'Counting', until: 'Until' },
};

const CASES: readonly [string, Cell, string][] = [
  ['text as it is', { kind: 'text', text: 'Εκπαίδευση χωρίς', language: 'el', code: 'never shown' }, 'Εκπαίδευση χωρίς'],
  ['a detail behind the text', { kind: 'text', text: 'Exchange', detail: '4 meetings' }, 'Exchange · 4 meetings'],
  ['a count in the locale’s way', { kind: 'count', value: 1754 }, '1,754'],
  ['a count that is exact although somebody asked', { kind: 'count', value: 0, isEstimate: false }, '0'],
  ['an estimate with its mark', { kind: 'count', value: 50, isEstimate: true }, '50*'],
  ['a ratio beyond the promise', { kind: 'ratio', value: { numerator: 301, denominator: 150 } }, '201%'],
  ['a day', { kind: 'date', from: isoDate('2019-05-03'), to: null }, '03/05/2019'],
  ['a period', { kind: 'date', from: isoDate('2021-06-17'), to: isoDate('2021-06-18') }, '17/06/2021 – 18/06/2021'],
  ['what nobody knows', { kind: 'missing', reason: 'not-known' }, 'not known'],
  ['what does not apply', { kind: 'missing', reason: 'not-applicable' }, 'not applicable'],
];

describe('formatCell', () => {
  it.each(CASES)('shows %s', (_, cell, text) => {
    expect(formatCell(cell, 'en-GB', words)).toBe(text);
  });

  it('follows the locale', () => {
    expect(formatCell({ kind: 'count', value: 12345 }, 'de-DE', words)).toBe('12.345');
    expect(formatCell({ kind: 'date', from: isoDate('2019-05-03'), to: null }, 'de-DE', words)).toBe('03.05.2019');
  });

  it('refuses a kind it does not know rather than printing nothing', () => {
    expect(() => formatCell({ kind: 'chart' } as unknown as Cell, 'en-GB', words)).toThrow(TypeError);
  });
});
