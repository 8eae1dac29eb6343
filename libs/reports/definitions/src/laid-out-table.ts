import { type EventRecord, keysOf, type ListLayout, narrowFilter, sumEvents } from '@turnout/events/domain';
import type { Column, Row, RowGroup, SumRow, TableBlock, Trace } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { cellOf } from './laid-out-cells';
import { COLUMN_LOOKS, GROUP_HEADINGS, groupLabel } from './laid-out-words';
import type { LedgerFacts } from './ledger-facts';
import { totalParticipantsCell } from './total-cells';
import { traceOf } from './trace';
import { projectName } from './project-name';

/** Facts that machine formats get of every record, whether the list shows them or not. */
const DATA = ['level', 'meetings', 'participantsQuality', 'id'] as const;

/** Columns that find room on a sheet that stands. */
const MOST_UPRIGHT = 7;

/** The events as a list lays them out: its columns, its groups with their sums, its order, which is that of the records. */
export function laidOutTable(facts: LedgerFacts, layout: ListLayout, translator: DocumentTranslator): Omit<TableBlock, 'notes'> {
  const { group, columns } = layout;
  const project = projectName(facts);
  const heading = group === null ? null : translator.text(GROUP_HEADINGS[group]);
  return {
    kind: 'table',
    id: 'events',
    caption:
      heading === null
        ? translator.text('reports.events-table.caption-plain', { project })
        : translator.text('reports.events-table.caption-grouped', { project, group: heading }),
    groupHeading: heading,
    ...(group === null ? {} : { groupId: group }),
    ...(columns.length > MOST_UPRIGHT ? { isWide: true } : {}),
    columns: columns.map((id) => columnOf(id, translator)),
    dataColumns: dataOf(layout),
    groups: groupsOf(facts, layout, translator),
    total: facts.records.length === 0 ? null : sumRow(facts.records, layout, traceOf(facts.filter), translator),
    emptyText: translator.text('reports.word.no-events'),
  };
}

function columnOf(id: ListLayout['columns'][number], translator: DocumentTranslator): Column {
  const { heading, kind, grow } = COLUMN_LOOKS[id];
  return {
    ...{ id, kind, grow, heading: translator.text(heading) },
    ...(id === 'title' ? { namesRecord: true } : {}),
    ...(id === 'startsOn' ? { endId: 'endsOn' } : {}),
  };
}

function dataOf({ columns }: ListLayout): readonly (typeof DATA)[number][] {
  return DATA.filter((id) => !columns.some((column) => column === id));
}

/** Neighbours with the same key are one group: the records come in the order of the groups. */
function groupsOf(facts: LedgerFacts, layout: ListLayout, translator: DocumentTranslator): readonly RowGroup[] {
  const { group } = layout;
  const rows = (records: readonly EventRecord[]): readonly Row[] => records.map((record) => rowOf(record, facts, layout, translator));
  if (group === null) return facts.records.length === 0 ? [] : [{ key: null, label: null, rows: rows(facts.records), sum: null }];
  const groups = new Map<string | null, EventRecord[]>();
  for (const record of facts.records) {
    const [key = null] = keysOf(record, group);
    const records = groups.get(key);
    if (records) records.push(record);
    else groups.set(key, [record]);
  }
  return [...groups].map(([key, records]) => ({
    key,
    label: groupLabel(group, key, facts, translator),
    rows: rows(records),
    sum: sumRow(
      records,
      layout,
      traceOf(group === 'leadPartner' ? facts.filter : narrowFilter(facts.filter, group, key)),
      translator,
      true,
    ),
  }));
}

function rowOf(record: EventRecord, facts: LedgerFacts, layout: ListLayout, translator: DocumentTranslator): Row {
  const { level, meetings, participants, id } = record;
  const data = { level, meetings, participantsQuality: participants.quality, id };
  return {
    cells: layout.columns.map((column) => cellOf(column, record, facts, translator)),
    recordId: id,
    data: Object.fromEntries(dataOf(layout).map((name) => [name, data[name]])),
  };
}

/** The sum of participants stands in their column where that one ends the row; otherwise the words say it. */
function sumRow(
  records: readonly EventRecord[],
  { columns }: ListLayout,
  trace: Trace,
  translator: DocumentTranslator,
  isGroup = false,
): SumRow {
  const totals = sumEvents(records);
  const { events, participants, unknown } = totals;
  const counted = { events, records: totals.records, participants: participants ?? 0 };
  const hasColumn = columns.length > 1 && columns.at(-1) === 'participants';
  const whole = translator.text(participants === null ? 'reports.events-table.total-unknown' : 'reports.events-table.total', counted);
  const part = translator.text('reports.events-table.sum', { ...counted, isSame: events === totals.records, unknown });
  const label = isGroup && hasColumn ? part : whole;
  return hasColumn
    ? { label, fromColumn: columns.length - 1, cells: [totalParticipantsCell(totals, trace)] }
    : { label, fromColumn: columns.length, cells: [] };
}
