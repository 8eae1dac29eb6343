import type { Cell, Column, Row, TableBlock } from '@turnout/reports/document';
import { assertNever, ratioValue } from '@turnout/shared/kernel';

/** A value as programs want it; empty for what is not known, and for what does not apply. */
export type MachineValue = string | number;

/** The header: the groups' key, the columns (two for a date that may be a period), then what only machines are told. */
export function headerOf({ groupId, columns, dataColumns = [] }: TableBlock): readonly string[] {
  return [
    ...(groupId === undefined ? [] : [groupId]),
    ...columns.flatMap(({ id, endId }) => (endId === undefined ? [id] : [id, endId])),
    ...dataColumns,
  ];
}

/** One line per row of every group, in the table's order; sums are no rows. */
export function linesOf(table: TableBlock): readonly (readonly MachineValue[])[] {
  return table.groups.flatMap(({ key, rows }) =>
    rows.map((row) => [...(table.groupId === undefined ? [] : [key ?? '']), ...lineOf(row, table)]),
  );
}

function lineOf({ cells, data = {} }: Row, { columns, dataColumns = [] }: TableBlock): readonly MachineValue[] {
  return [...cells.flatMap((cell, index) => valuesOf(cell, columns[index])), ...dataColumns.map((id) => data[id] ?? '')];
}

function valuesOf(cell: Cell, column: Column | undefined): readonly MachineValue[] {
  if (column?.endId === undefined) return [valueOf(cell)];
  return cell.kind === 'date' ? [cell.from, cell.to ?? ''] : [valueOf(cell), ''];
}

function valueOf(cell: Cell): MachineValue {
  switch (cell.kind) {
    case 'text':
      return cell.code ?? cell.text;
    case 'count':
      return cell.value;
    case 'ratio':
      return ratioValue(cell.value);
    case 'date':
      return cell.to === null ? cell.from : `${cell.from}/${cell.to}`;
    case 'missing':
      return '';
    default:
      return assertNever(cell);
  }
}
