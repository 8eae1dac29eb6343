import { NO_FILTER } from '@turnout/events/domain';
import { type Block, formatCell, type ReportDocument, type TableBlock } from '@turnout/reports/document';
import { createTranslator, type DocumentTranslator, loadCatalogue } from '@turnout/shared/i18n';
import type { GlobalReportFacts } from '../global-report';
import { knownRecord, RICH_GLOBAL_FACTS, SOCIALL_GLOBAL_FACTS } from '../testing';
import { partnerSheet } from '.';

describe('the partner sheet', () => {
  let translator: DocumentTranslator;

  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
  });

  const build = (facts: GlobalReportFacts): ReportDocument => partnerSheet.build(facts, translator);
  const tablesOf = ({ blocks }: ReportDocument): readonly TableBlock[] =>
    blocks.filter((block): block is Block & TableBlock => block.kind === 'table');
  const wordsOf = (document: ReportDocument, table: TableBlock | undefined) =>
    table?.groups.flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map((cell) => formatCell(cell, document.locale, document.words)).join(' | ')),
    );

  it('credits each partner with the whole events it took part in, and says so', () => {
    const document = build(SOCIALL_GLOBAL_FACTS);
    const [credits, ...sheets] = tablesOf(document);
    expect(wordsOf(document, credits)).toEqual([
      'INOVA+ | 4 | 4 | 4 | 83',
      'CMM | 1 | 1 | 1 | 13',
      'Agrupamento de Escolas Abel Salazar (AEAS) | 1 | 1 | 1 | 10',
      'CEO | 6 | 6 | 6 | 103',
      'CARDET | 8 | 8 | 8 | 115',
      'CESIE | 4 | 4 | 4 | 87',
      'OXFAM | 3 | 3 | 3 | 32',
      'Giovanni da San Giovanni (LGSG) | 4 | 4 | 7 | 269',
      'Alessandro Volta | 0 | 2 | 5 | 161',
    ]);
    expect(credits?.total).toBeNull();
    expect(credits?.notes[0]).toMatch(/^Each partner is credited with the whole event/u);
    expect(wordsOf(document, sheets.at(-1))).toEqual([
      'Italy | 05/11/2020 | School Peer Learning: "Alessandro Volta meets Giovanni da San Giovanni" | Took part | 11',
      'Italy | 18/12/2021 | 4 Exchange meetings with students-"Peer to Peer experience" (Alessandro Volta and LGSG) · 4 meetings | Took part | 150',
    ]);
    expect(sheets.at(-1)?.total).toMatchObject({
      label: '5 events in 2 records, 161 participants as reported',
      cells: [{ value: 161, trace: { query: { partner: 'Alessandro Volta' } } }],
    });
    expect(new Set(tablesOf(document).map(({ id }) => id)).size).toBe(10);
  });

  it('shows partners without events among the others, and events without a partner last', () => {
    const document = build(RICH_GLOBAL_FACTS);
    const [credits] = tablesOf(document);
    expect(wordsOf(document, credits)?.filter((line) => /^(?:OXFAM|Partner)/u.test(line))).toEqual(
      ['OXFAM | 0 | 0 | 0 | 0', 'Partner not stated | 0 | 2 | 2 | 12*'].map((line) => line.replace('12*', '12')),
    );
    expect(tablesOf(document).at(-1)?.caption).toBe('Partner not stated');
    const leftOut = /^Not counted|left out/u;
    expect(tablesOf(document).map(({ notes }) => notes.filter((note) => leftOut.test(note)).length)).toEqual([2, 0, 0, 0]);
    expect(wordsOf(document, tablesOf(document).at(-1))?.[0]).toContain('not known | 12');
  });

  it('shows the partners that were asked for alone', () => {
    const records = [
      knownRecord('a', { coPartners: ['Stranger'], participants: { count: null, quality: 'unknown', method: null }, type: null }),
      knownRecord('b', { leadPartner: 'CEO' }),
    ];
    const document = build({ ...SOCIALL_GLOBAL_FACTS, records, filter: { ...NO_FILTER, partner: ['Stranger'] } });
    const [credits, sheet, ...others] = tablesOf(document);
    expect([wordsOf(document, credits), others]).toEqual([['Stranger | 0 | 1 | 1 | not known'], []]);
    expect([sheet?.total?.label, sheet?.groups[0]?.label]).toEqual([
      '1 event in 1 record, number of participants not known',
      'Type not stated',
    ]);
  });
});
