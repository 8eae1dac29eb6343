import { EUROPEAN, sumEvents, type SummaryRow, type Totals } from '@turnout/events/domain';
import type { Cell, TableBlock } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { countryRows } from '../../country-rows';
import { qualityNotes } from '../../counting-notes';
import { dimensionWords } from '../../figures/dimension-words';
import { paragraph } from '../../prose';
import { keyFiguresBlock, sumsTableBlock } from '../../sums-by-type';
import { countCell, totalParticipantsCell } from '../../total-cells';
import { traceOf } from '../../trace';
import type { GlobalReportFacts } from '../global-report-facts';
import { qualitySentences } from './introduction';
import { projectName } from '../../project-name';
import { figure, type SectionWriter } from './section-writer';

/** What the events add up to: in all, by type and by country. */
export const sums: SectionWriter = {
  text: (facts, prose) => [
    paragraph(prose, [
      prose.say('reports.global.sums.intro', { events: figure('events'), participants: figure('participants') }),
      ...qualitySentences(facts, prose),
    ]),
  ],
  blocks: (facts, { translator }) => [
    keyFiguresBlock(facts, translator),
    typeTable(facts, translator),
    ...(facts.records.length === 0 ? [] : [countryTable(facts, translator)]),
  ],
  isEmpty: () => false,
};

/** The same table as in a report of its own, where the basis stands above it. */
function typeTable(facts: GlobalReportFacts, translator: DocumentTranslator): TableBlock {
  const table = sumsTableBlock(facts, translator);
  return { ...table, notes: [translator.text('reports.note.basis'), ...table.notes] };
}

function countryTable(facts: GlobalReportFacts, translator: DocumentTranslator): TableBlock {
  const { text } = translator;
  const rows = countryRows(facts.records, translator.locale);
  const totals = sumEvents(facts.records);
  return {
    kind: 'table',
    id: 'countries',
    caption: text('reports.global.sums.country-caption', { project: projectName(facts) }),
    groupHeading: null,
    columns: [
      { id: 'country', heading: text('reports.column.country'), kind: 'text', grow: 1, namesRecord: true },
      { id: 'records', heading: text('reports.column.records'), kind: 'count', grow: 0 },
      { id: 'events', heading: text('reports.column.events'), kind: 'count', grow: 0 },
      { id: 'participants', heading: text('reports.column.participants'), kind: 'count', grow: 0 },
    ],
    groups: [{ key: null, label: null, rows: rows.map((row) => ({ cells: rowCells(row, facts, translator) })), sum: null }],
    total: { label: text('reports.sums-by-type.total'), fromColumn: 1, cells: figureCells(totals, traceOf(facts.filter)) },
    notes: [
      `${text('reports.note.basis')}${rows.some(({ key }) => key === EUROPEAN) ? ` ${text('reports.global.sums.european-note')}` : ''}`,
      ...qualityNotes(facts, translator),
    ],
    emptyText: text('reports.word.no-events'),
  };
}

function rowCells({ key, ...totals }: SummaryRow, facts: GlobalReportFacts, translator: DocumentTranslator): readonly Cell[] {
  const country = key as GlobalReportFacts['filter']['country'][number];
  return [
    { kind: 'text', text: dimensionWords('country', key, facts, translator), code: key ?? '' },
    ...figureCells(totals, traceOf({ ...facts.filter, country: [country] })),
  ];
}

function figureCells(totals: Totals, trace: ReturnType<typeof traceOf>): readonly Cell[] {
  return [countCell(totals.records, trace), countCell(totals.events, trace), totalParticipantsCell(totals, trace)];
}
