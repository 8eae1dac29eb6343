import { sumEvents, type Totals } from '@turnout/events/domain';
import type { Block, Cell, Column, Row, TableBlock, Trace } from '@turnout/reports/document';
import type { DocumentKey, DocumentTranslator } from '@turnout/shared/i18n';
import { countingNotes } from './counting-notes';
import { documentFrame } from './document-frame';
import { participantsWording } from './figures/participants-wording';
import { groupByType, type TypeGroup } from './group-records';
import type { LedgerFacts } from './ledger-facts';
import type { ReportDefinition } from './report-definition';
import { countCell, totalParticipantsCell } from './total-cells';
import { traceOf, traceOfType } from './trace';
import { projectName } from './project-name';

/** Events and participants per event type, with the totals as key figures above. */
export const sumsByType: ReportDefinition = {
  id: 'sums-by-type',
  titleKey: 'reports.sums-by-type.title',
  descriptionKey: 'reports.sums-by-type.description',
  build: (facts, translator) => ({
    ...documentFrame(sumsByType, facts, translator),
    blocks: [keyFiguresBlock(facts, translator), sumsTableBlock(facts, translator)],
  }),
};

/** The totals, set large. */
export function keyFiguresBlock(facts: LedgerFacts, translator: DocumentTranslator): Block {
  const totals = sumEvents(facts.records);
  const trace = traceOf(facts.filter);
  return {
    kind: 'key-figures',
    figures: [
      { label: translator.text('reports.column.events'), value: countCell(totals.events, trace) },
      { label: translator.text('reports.column.participants'), value: totalParticipantsCell(totals, trace) },
      { label: translator.text('reports.column.records'), value: countCell(totals.records, trace) },
    ],
    basis: basisOf(totals, translator),
  };
}

/** What the figures count; where some are estimated or not known, how many. */
function basisOf(totals: Totals, translator: DocumentTranslator): string {
  const basis = translator.text('reports.note.basis');
  return isDoubtful(totals)
    ? translator.text('reports.figure.wording-basis', { wording: participantsWording(totals, translator), basis })
    : basis;
}

/** The table itself, for any report that holds it. */
export function sumsTableBlock(facts: LedgerFacts, translator: DocumentTranslator): TableBlock {
  const totals = sumEvents(facts.records);
  const rows = shownGroups(facts, translator).map((group) => row(group, totals, facts, translator));
  return {
    kind: 'table',
    id: 'sums',
    caption: translator.text('reports.sums-by-type.caption', { project: projectName(facts) }),
    groupHeading: null,
    columns: columns(totals, translator),
    dataColumns: isDoubtful(totals) ? [] : ['estimated', 'unknown'],
    groups: [{ key: null, label: null, rows, sum: null }],
    total: { label: translator.text('reports.sums-by-type.total'), fromColumn: 1, cells: figures(totals, totals, traceOf(facts.filter)) },
    notes: countingNotes(facts, translator),
    emptyText: translator.text('reports.word.no-types'),
  };
}

/** All types of the project, so that a promise nobody began to keep is seen; only those asked for where types were chosen. */
function shownGroups(facts: LedgerFacts, translator: DocumentTranslator): readonly TypeGroup[] {
  const groups = groupByType(facts.records, facts.types, translator.locale);
  return facts.filter.type.length > 0 ? groups.filter(({ records }) => records.length > 0) : groups;
}

function columns(all: Totals, translator: DocumentTranslator): readonly Column[] {
  const count = (id: string, heading: DocumentKey): Column => ({ id, heading: translator.text(heading), kind: 'count', grow: 0 });
  return [
    { id: 'type', heading: translator.text('reports.column.type'), kind: 'text', grow: 1, namesRecord: true },
    count('records', 'reports.column.records'),
    count('events', 'reports.column.events'),
    count('participants', 'reports.column.participants'),
    ...(isDoubtful(all) ? [count('estimated', 'reports.column.estimated'), count('unknown', 'reports.column.unknown')] : []),
  ];
}

function row({ type, records }: TypeGroup, all: Totals, facts: LedgerFacts, translator: DocumentTranslator): Row {
  const totals = sumEvents(records);
  const label: Cell =
    type === null
      ? { kind: 'text', text: translator.text('reports.word.type-not-stated'), code: '' }
      : { kind: 'text', text: type.label, code: type.code };
  return {
    cells: [label, ...figures(totals, all, traceOfType(facts.filter, type?.code ?? null))],
    ...(isDoubtful(all) ? {} : { data: { estimated: totals.estimated, unknown: totals.unknown } }),
  };
}

/** One cell per column behind the type's. */
function figures(totals: Totals, all: Totals, trace: Trace): readonly Cell[] {
  return [
    countCell(totals.records, trace),
    countCell(totals.events, trace),
    totalParticipantsCell(totals, trace),
    ...(isDoubtful(all) ? [countCell(totals.estimated, trace), countCell(totals.unknown, trace)] : []),
  ];
}

/** Whether the table has to say how much of it is estimated and how much nobody knows. */
function isDoubtful({ estimated, unknown }: Totals): boolean {
  return estimated > 0 || unknown > 0;
}
