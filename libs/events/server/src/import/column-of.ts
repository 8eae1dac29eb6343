import type { ColumnFact, ImportColumn, ImportedRow } from '@turnout/events/domain';
import type { FieldError } from '@turnout/shared/kernel';

/** Columns that can say a fact of an event, the likeliest first. */
const COLUMNS_OF: Readonly<Record<string, readonly ColumnFact[]>> = {
  startsOn: ['startsOn', 'days', 'placeAndDays'],
  endsOn: ['endsOn', 'days', 'placeAndDays'],
  place: ['place', 'placeAndDays'],
  leadPartner: ['leadPartner', 'partners'],
  coPartners: ['coPartners', 'partners'],
  breakdowns: ['breakdown'],
};

/** The heading of the column that says what a pointer into an event leads to; empty where no column does. */
export function columnOf({ part }: Pick<ImportedRow, 'part'>, pointer: string, columns: readonly ImportColumn[]): string {
  const field = pointer.split('/')[1] ?? '';
  const facts = COLUMNS_OF[field] ?? [field];
  const found = facts.map((fact) => columns.find((column) => column.part === part && column.fact === fact)).find((column) => column);
  return found?.header ?? '';
}

/** Names what is wrong with the event of a row by the row and the heading of its column. */
export function inRow({ pointer, code, params }: FieldError, row: ImportedRow, columns: readonly ImportColumn[]): FieldError {
  const place = { row: row.row, column: columnOf(row, pointer, columns) };
  return { pointer: `/rows/${String(row.row)}${pointer}`, code, params: { ...params, ...place } };
}

/** The row as it stood: each cell under its heading. */
export function cellsOf({ part, original }: ImportedRow, columns: readonly ImportColumn[]): { header: string; text: string }[] {
  const headers = new Map(columns.filter((column) => column.part === part).map(({ index, header }) => [index, header]));
  return original
    .map((text, index) => ({ header: headers.get(index) ?? '', text }))
    .filter(({ header, text }) => header !== '' || text !== '');
}
