import { type EventRecord, sumEvents } from '@turnout/events/domain';
import type { Cell, Row, TableBlock } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { countingNotes } from '../counting-notes';
import { countryCell, dateCell, participantsCell, titleCell } from '../event-cells';
import { groupByType } from '../group-records';
import type { LedgerFacts } from '../ledger-facts';
import { totalParticipantsCell } from '../total-cells';
import { traceOf } from '../trace';

/** The events of one partner by type, whole, with what it did in each. */
export function partnerTable(partner: string | null, facts: LedgerFacts, translator: DocumentTranslator): Omit<TableBlock, 'id'> {
  const { text } = translator;
  const { participants, ...totals } = sumEvents(facts.records);
  const groups = groupByType(facts.records, facts.types, translator.locale).filter(({ records }) => records.length > 0);
  return {
    kind: 'table',
    caption: partner === null ? text('reports.not-stated.partner') : text('reports.partner-sheet.events-caption', { partner }),
    groupHeading: text('reports.column.type'),
    groupId: 'type',
    columns: [
      { id: 'country', heading: text('reports.column.country'), kind: 'text', grow: 0 },
      { id: 'startsOn', heading: text('reports.column.date'), kind: 'date', grow: 0, endId: 'endsOn' },
      { id: 'title', heading: text('reports.column.event'), kind: 'text', grow: 1, namesRecord: true },
      { id: 'part', heading: text('reports.column.part'), kind: 'text', grow: 0 },
      { id: 'participants', heading: text('reports.column.number'), kind: 'count', grow: 0 },
    ],
    groups: groups.map(({ type, records }) => ({
      ...{ key: type?.code ?? null, label: type?.label ?? text('reports.not-stated.type'), sum: null },
      rows: records.map((record) => rowOf(partner, record, translator)),
    })),
    total: {
      label:
        participants === null
          ? text('reports.events-table.total-unknown', { events: totals.events, records: totals.records })
          : text('reports.events-table.total', { events: totals.events, records: totals.records, participants }),
      fromColumn: 4,
      cells: [totalParticipantsCell({ participants, ...totals }, traceOf(facts.filter))],
    },
    notes: [`${text('reports.note.number')} ${text('reports.note.credited')}`, ...countingNotes(facts, translator)],
    emptyText: text('reports.word.no-events'),
  };
}

function rowOf(partner: string | null, record: EventRecord, translator: DocumentTranslator): Row {
  return {
    cells: [
      countryCell(record, translator),
      dateCell(record),
      titleCell(record, translator),
      partCell(partner, record, translator),
      participantsCell(record.participants),
    ],
    recordId: record.id,
  };
}

/** Whether the partner led the event or took part in organising it. */
function partCell(partner: string | null, { leadPartner }: EventRecord, { text }: DocumentTranslator): Cell {
  if (partner === null) return { kind: 'missing', reason: 'not-known' };
  const part = leadPartner === partner ? 'led' : 'took-part';
  return { kind: 'text', text: text(`reports.partner-sheet.${part}`), code: part };
}
