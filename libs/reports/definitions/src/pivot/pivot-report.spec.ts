import { NO_FILTER, type PivotShape, USUAL_PIVOT } from '@turnout/events/domain';
import { formatCell, type Cell, type ReportDocument, type TableBlock } from '@turnout/reports/document';
import { createTranslator, type DocumentTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import type { LedgerFacts } from '../ledger-facts';
import { BARE_RECORD, knownRecord, ledgerFactsOf, SOCIALL_FACTS } from '../testing';
import { pivotReport } from '.';

describe('the pivot report', () => {
  let translator: DocumentTranslator;

  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
  });

  const build = (facts: LedgerFacts, pivot?: Partial<PivotShape>): ReportDocument =>
    pivotReport.build(pivot ? { ...facts, pivot: { ...USUAL_PIVOT, ...pivot } } : facts, translator);
  const tableOf = ({ blocks }: ReportDocument): TableBlock => {
    const [table] = blocks;
    if (table?.kind !== 'table') throw new TypeError('no table');
    return table;
  };
  const line = (document: ReportDocument, cells: readonly Cell[]): string =>
    cells.map((cell) => formatCell(cell, document.locale, document.words)).join(' | ');
  const linesOf = (document: ReportDocument): readonly string[] =>
    tableOf(document).groups.flatMap(({ label, rows, sum }) => [
      ...(label === null ? [] : [label]),
      ...rows.map(({ cells }) => line(document, cells)),
      ...(sum ? [`${sum.label} | ${line(document, sum.cells)}`] : []),
    ]);

  it('lays the printed Soci@ll table out, with all of each row and column', () => {
    const document = build(SOCIALL_FACTS, { columns: 'country' });
    const table = tableOf(document);
    expect(table.caption).toBe('Participants of Soci@ll: Type × Country');
    expect(table.columns.map(({ id, heading }) => [id, heading])).toEqual([
      ...[
        ['type', 'Type'],
        ['country:CY', 'Cyprus'],
        ['country:IT', 'Italy'],
        ['country:PL', 'Poland'],
      ],
      ...[
        ['country:PT', 'Portugal'],
        ['country:European', 'European'],
        ['all', 'All'],
      ],
    ]);
    expect(linesOf(document)).toEqual([
      'Igniting event | 43 | 173 | 31 | 54 | 0 | 301',
      'Peer-learning event | 33 | 190 | 37 | 35 | 0 | 295',
      'Bench-learning international webinar | 0 | 0 | 0 | 0 | 39 | 39',
      'Forward-looking session | 0 | 25 | 35 | 17 | 0 | 77',
    ]);
    expect([table.total?.label, line(document, table.total?.cells ?? [])]).toEqual(['All', '76 | 388 | 103 | 106 | 39 | 712']);
    expect(table.isWide).toBeUndefined();
    expect(table.notes[0]).toBe('Participants are counted as reported by the organisers: a person who came to two events counts twice.');
  });

  it('leads from each figure to its events', () => {
    const [first] = tableOf(
      build({ ...SOCIALL_FACTS, filter: { ...NO_FILTER, from: isoDate('2019-01-01') } }, { columns: 'month' }),
    ).groups;
    const table = tableOf(build(SOCIALL_FACTS, { columns: 'country', measure: 'events' }));
    expect(table.groups[0]?.rows[0]?.cells.slice(1, 3)).toEqual([
      { kind: 'count', value: 2, trace: { query: { type: 'igniting', country: 'CY' } } },
      { kind: 'count', value: 4, trace: { query: { type: 'igniting', country: 'IT' } } },
    ]);
    expect(table.total?.cells.slice(-2)).toEqual([
      { kind: 'count', value: 2, trace: { query: { country: 'European' } } },
      { kind: 'count', value: 34, trace: { query: {} } },
    ]);
    expect(first?.rows[0]?.cells[1]).toMatchObject({ trace: { query: { type: 'igniting', from: '2019-03-01', to: '2019-03-31' } } });
  });

  it('credits each partner with the whole event, says so, and explains short names', () => {
    const table = tableOf(build(SOCIALL_FACTS));
    expect(table.isWide).toBe(true);
    expect(table.columns.slice(1, -1).map(({ heading }) => heading)).toEqual(SOCIALL_FACTS.partners.map(({ code }) => code));
    expect(table.notes[1]).toMatch(/^Each partner is credited with the whole event/u);
    expect(table.notes.at(-1)).toMatch(/AEAS: Agrupamento de Escolas Abel Salazar/u);
    expect(table.total?.cells.at(-1)).toMatchObject({ value: 712 });
  });

  it('lists the columns under their rows where paper has no room for them', () => {
    const document = build(SOCIALL_FACTS, { columns: 'month' });
    const table = tableOf(document);
    expect([table.caption, table.groupId, table.columns.map(({ id }) => id)]).toEqual([
      'Events and participants of Soci@ll: Type × Month',
      'type',
      ['month', 'events', 'participants'],
    ]);
    expect(linesOf(document).slice(-3)).toEqual(['April 2021 | 4 | 40', 'May 2021 | 1 | 8', 'All | 6 | 77']);
    expect(line(document, table.total?.cells ?? [])).toBe('34 | 712');
    const undated = tableOf(build({ ...SOCIALL_FACTS, records: [...SOCIALL_FACTS.records, BARE_RECORD] }, { columns: 'month' }));
    expect(undated.groups.at(-1)?.rows[0]?.cells.map((cell) => cell.kind)).toEqual(['text', 'count', 'missing']);
  });

  it('lists them too where their names are long', () => {
    const named = ['Πανεπιστήμιο', 'Agrupamento', 'Gragjanstvo', 'Educational', 'Wirtschafts'].map((code) => ({ code, name: code }));
    const columnsOf = (partners: LedgerFacts['partners']) => tableOf(build({ ...SOCIALL_FACTS, partners, records: [] })).columns.length;
    expect([columnsOf(named), columnsOf([...named, { code: 'Międzypokoleniowe', name: 'M' }])]).toEqual([7, 3]);
  });

  it('knows nothing of what nobody stated, and marks what is estimated', () => {
    const about = knownRecord('about', { participants: { count: 50, quality: 'estimate', method: null } });
    const document = build(ledgerFactsOf([BARE_RECORD, about], { types: [], partners: [] }), { columns: 'partner' });
    expect(linesOf(document)).toHaveLength(2);
    expect(linesOf(document).at(-1)).toMatch(/^Type not stated.*not known$/u);
    expect(tableOf(document).columns.at(-2)?.heading).toBe('Partner not stated');
    expect(tableOf(document).total?.cells.at(-1)).toEqual({ kind: 'count', value: 50, isEstimate: true, trace: { query: {} } });
    const undated = tableOf(build(ledgerFactsOf([BARE_RECORD], { types: [] }), { columns: 'month' }));
    expect(undated.groups[0]?.rows[0]?.cells[1]).toEqual({ kind: 'missing', reason: 'not-known' });
    expect(tableOf(build(ledgerFactsOf([about]), { rows: 'month', columns: 'level' })).columns.map(({ heading }) => heading)[0]).toBe(
      'Month',
    );
  });

  it('says so where there is nothing, and what found no room', () => {
    const empty = tableOf(build(ledgerFactsOf([]), { rows: 'month', columns: 'status' }));
    expect([empty.groups[0]?.rows, empty.total, empty.emptyText]).toEqual([[], null, 'No event matches.']);
    const many = Array.from({ length: 250 }, (_, index) =>
      knownRecord(`of-${String(index)}`, { startsOn: isoDate(`${String(1900 + index)}-05-01`) }),
    );
    const note = 'Month: only 240 are shown. 10 more with 10 records are counted in the totals alone.';
    expect(tableOf(build(ledgerFactsOf(many), { rows: 'month', columns: 'country' })).notes).toContain(note);
  });
});
