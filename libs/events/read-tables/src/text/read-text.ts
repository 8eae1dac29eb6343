import type { RawCell, RawRow, RawTable } from '@turnout/events/domain';
import { cellText } from '../cell-text';
import type { Tally } from '../tally';
import { findSeparator } from './find-separator';
import { splitRows } from './split-rows';

/** A table that was written as text, and what separates its cells; `null` where its rows have one cell each. */
export interface SeparatedText {
  readonly table: RawTable;
  readonly separator: string | null;
}

const BLANK: RawCell = { text: '' };
const OF_CSV = [';', ',', '\t', '|'];
const OF_PASTE = ['|', ';'];
/** How Excel is told the separator of a file: a first line that it does not show. */
const SAID = /^\ufeff?sep=(.)\n/iu;

/** Reads a file of values with separators; which one is found out, or said by a first line like `sep=;`. */
export function readCsv(text: string, tally: Tally): SeparatedText {
  const tidy = withLineFeeds(text);
  const said = SAID.exec(tidy);
  if (said) return read(tidy.slice(said[0].length), said[1] ?? ',', tally);
  return read(tidy, findSeparator(tidy, OF_CSV, 2), tally);
}

/** Reads what was copied from a sheet: tabs, or bars or semicolons where most rows have at least two of them. */
export function readPaste(text: string, tally: Tally): SeparatedText {
  const tidy = withLineFeeds(text);
  return read(tidy, tidy.includes('\t') ? '\t' : findSeparator(tidy, OF_PASTE, 3), tally);
}

function read(text: string, separator: string | null, tally: Tally): SeparatedText {
  const rows: RawRow[] = [];
  // Where nothing separates, nothing that can occur may: tidied text has no such sign.
  for (const row of splitRows(text, separator ?? '\u0000')) {
    const number = rows.length + 1;
    rows.push({ number, cells: tally.row(number, row.map(asCell)) });
  }
  while (rows.at(-1)?.cells.length === 0) rows.pop();
  return { table: { name: null, rows }, separator };
}

function asCell(text: string): RawCell {
  const tidy = text === '' ? '' : cellText(text);
  return tidy === '' ? BLANK : { text: tidy };
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}
