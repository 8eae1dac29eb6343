import { type EventRecord, type ListLayout, sumEvents } from '@turnout/events/domain';
import type { Column, Row, RowGroup, SumRow, TableBlock } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { acceptedFindings } from './accepted-findings';
import { countingNotes, partnerLegend, undatedNote } from './counting-notes';
import { documentFrame } from './document-frame';
import { countryCell, dateCell, participantsCell, partnersCell, titleCell } from './event-cells';
import { groupByType, type TypeGroup } from './group-records';
import { laidOutTable } from './laid-out-table';
import type { LedgerFacts } from './ledger-facts';
import type { ReportDefinition } from './report-definition';
import { totalParticipantsCell } from './total-cells';
import { traceOf, traceOfType } from './trace';
import { projectName } from './project-name';

/** Index of the column that carries the figures of the sums. */
const PARTICIPANTS = 4;

/** Every event by type: Type | Country | Date | Event | Partner(s) | Nr., with sums, as deliverables print it. */
export const eventsTable: ReportDefinition = {
  id: 'events-table',
  titleKey: 'reports.events-table.title',
  descriptionKey: 'reports.events-table.description',
  build: (facts, translator) => ({
    ...documentFrame(eventsTable, facts, translator),
    ...(facts.layout ? { title: translator.text('reports.events-table.title-laid-out') } : {}),
    blocks: [
      facts.layout ? laidOut(facts, facts.layout, translator) : eventsTableBlock(facts, translator),
      ...acceptedFindings(facts, translator),
    ],
  }),
};

function laidOut(facts: LedgerFacts, layout: ListLayout, translator: DocumentTranslator): TableBlock {
  const isLeadOnly = layout.group === 'leadPartner';
  return {
    ...laidOutTable(facts, layout, translator),
    notes: [...notes(facts, translator), ...(isLeadOnly ? [translator.text('events.list.group.lead-only')] : [])],
  };
}

/** The table itself, for any report that holds it. */
export function eventsTableBlock(facts: LedgerFacts, translator: DocumentTranslator): TableBlock {
  const groups = groupByType(facts.records, facts.types, translator.locale).filter(({ records }) => records.length > 0);
  return {
    kind: 'table',
    id: 'events',
    caption: translator.text('reports.events-table.caption', { project: projectName(facts) }),
    groupHeading: translator.text('reports.column.type'),
    groupId: 'type',
    columns: columns(translator),
    dataColumns: ['level', 'meetings', 'participantsQuality', 'id'],
    groups: groups.map((group) => rowGroup(group, facts, translator)),
    total: facts.records.length === 0 ? null : total(facts, translator),
    notes: notes(facts, translator),
    emptyText: translator.text('reports.word.no-events'),
  };
}

function notes(facts: LedgerFacts, translator: DocumentTranslator): readonly string[] {
  return [
    `${translator.text('reports.note.number')} ${translator.text('reports.note.basis')}`,
    ...countingNotes(facts, translator),
    ...undatedNote(facts, translator),
    ...partnerLegend(facts, translator),
  ];
}

function columns(translator: DocumentTranslator): readonly Column[] {
  return [
    { id: 'country', heading: translator.text('reports.column.country'), kind: 'text', grow: 0 },
    { id: 'startsOn', heading: translator.text('reports.column.date'), kind: 'date', grow: 0, endId: 'endsOn' },
    { id: 'title', heading: translator.text('reports.column.event'), kind: 'text', grow: 1, namesRecord: true },
    { id: 'partners', heading: translator.text('reports.column.partners'), kind: 'text', grow: 0.2 },
    { id: 'participants', heading: translator.text('reports.column.number'), kind: 'count', grow: 0 },
  ];
}

function rowGroup({ type, records }: TypeGroup, facts: LedgerFacts, translator: DocumentTranslator): RowGroup {
  return {
    key: type?.code ?? null,
    label: type?.label ?? translator.text('reports.word.type-not-stated'),
    rows: records.map((record) => row(record, translator)),
    sum: groupSum({ type, records }, facts, translator),
  };
}

function row(record: EventRecord, translator: DocumentTranslator): Row {
  return {
    cells: [
      countryCell(record, translator),
      dateCell(record),
      titleCell(record, translator),
      partnersCell(record),
      participantsCell(record.participants),
    ],
    recordId: record.id,
    data: {
      level: record.level,
      meetings: record.meetings,
      participantsQuality: record.participants.quality,
      id: record.id,
    },
  };
}

function groupSum({ type, records }: TypeGroup, facts: LedgerFacts, translator: DocumentTranslator): SumRow {
  const totals = sumEvents(records);
  const { events, unknown } = totals;
  return {
    label: translator.text('reports.events-table.sum', { events, records: totals.records, isSame: events === totals.records, unknown }),
    fromColumn: PARTICIPANTS,
    cells: [totalParticipantsCell(totals, traceOfType(facts.filter, type?.code ?? null))],
  };
}

function total(facts: LedgerFacts, translator: DocumentTranslator): SumRow {
  const totals = sumEvents(facts.records);
  const { events, records, participants } = totals;
  const label =
    participants === null
      ? translator.text('reports.events-table.total-unknown', { events, records })
      : translator.text('reports.events-table.total', { events, records, participants });
  return { label, fromColumn: PARTICIPANTS, cells: [totalParticipantsCell(totals, traceOf(facts.filter))] };
}
