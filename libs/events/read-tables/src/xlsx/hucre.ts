import { cellRef, colToLetter, formatValue, type WriteSheet, writeXlsx } from 'hucre';
import { MAX_FORMAT_LENGTH } from '../limits';

/** The engine tries every denominator that has room in such a format, and never ends for a long one. */
const FRACTION = /\/.*[?#0]/su;

/**
 * A number as its format shows it in a sheet: `0.5` by `0%` is `50%`. The number itself for formats that show nothing, or that nobody can
 * read. The engine is told nothing but a number and a short format.
 */
export function formatNumber(value: number, format: string): string {
  const plain = plainNumber(value);
  if (format === '' || format.length > MAX_FORMAT_LENGTH || /^general$/iu.test(format) || FRACTION.test(format)) return plain;
  try {
    return formatValue(value, format).trim() || plain;
  } catch {
    return plain;
  }
}

/** As a sheet shows a number by itself: eleven digits, so that 0.1 + 0.2 is 0.3. */
function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(11)));
}

/** A sheet to be written. */
export type SheetToWrite = WriteSheet;

/** Writes a workbook. Text is written as text whatever it begins with: nothing in it is ever calculated. */
export function writeWorkbook(sheets: readonly SheetToWrite[], title: string, at: Date): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets], properties: { title, creator: 'Turnout', created: at, modified: at } });
}

/** Text as it is written where Excel would take a part of it for the number of a letter. */
export function escapedText(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/giu, '_x005F_');
}

/** The address of cells in a column of another sheet, both rows counted from 0. */
export function columnAddress(sheet: string, column: number, rows: { readonly first: number; readonly last: number }): string {
  const letter = colToLetter(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letter}$${String(rows.first + 1)}:$${letter}$${String(rows.last + 1)}`;
}

/** The address of cells in a column of the same sheet, both rows counted from 0. */
export function columnRange(column: number, rows: { readonly first: number; readonly last: number }): string {
  return `${cellRef(rows.first, column)}:${cellRef(rows.last, column)}`;
}
