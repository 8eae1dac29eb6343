import { formatCell, type ReportDocument, type TableBlock } from '@turnout/reports/document';

/** Mean width of a letter in table text, in twips, and the room beside the text of a cell. */
const LETTER = 92;
const PADDING = 180;
/** No narrow column takes more than this share of the width. */
const MOST = 0.19;
/** Words longer than this may break. */
const LONGEST_WORD = 14;
/** Letters looked at in a cell: what is longer is wrapped anyway. */
const LOOKED_AT = 400;

interface Needs {
  /** Letters of the longest word, and of the longest text. */
  word: number;
  text: number;
}

/**
 * Widths of the columns in twips, the column of the groups first: narrow ones as wide as their content, the others share what is left
 * as the definition says. They always add up to the width. Headings stand in one line where there is room for all of them.
 */
export function columnWidths(table: TableBlock, document: ReportDocument, width: number): readonly number[] {
  const grow = [...(table.groupHeading === null ? [] : [0]), ...table.columns.map((column) => column.grow)];
  const roomy = wishedOf(needsOf(table, document, needOf), grow, width);
  const wished = total(roomy) <= width ? roomy : wishedOf(needsOf(table, document, needOfWords), grow, width);
  return fitted(wished, grow, width);
}

function wishedOf(needs: readonly Needs[], grow: readonly number[], width: number): readonly number[] {
  return needs.map(({ word, text }, index) => {
    const least = Math.min(word, LONGEST_WORD) * LETTER + PADDING;
    return grow[index] === 0 ? Math.max(least, Math.min(text * LETTER + PADDING, width * MOST)) : least;
  });
}

/** @param heading what a heading needs */
function needsOf(table: TableBlock, document: ReportDocument, heading: (text: string) => Needs): readonly Needs[] {
  const offset = table.groupHeading === null ? 0 : 1;
  const needs: Needs[] = [...(offset === 1 ? [table.groupHeading ?? ''] : []), ...table.columns.map((column) => column.heading)].map(
    heading,
  );
  const see = (index: number, text: string): void => {
    const [known, seen] = [needs[index], needOf(text)];
    if (known) [known.word, known.text] = [Math.max(known.word, seen.word), Math.max(known.text, seen.text)];
  };
  for (const { label, rows, sum } of [...table.groups, { label: null, rows: [], sum: table.total }]) {
    if (label !== null) see(0, label);
    for (const { cells } of rows)
      for (const [index, cell] of cells.entries()) see(index + offset, formatCell(cell, document.locale, document.words));
    for (const [index, cell] of (sum?.cells ?? []).entries()) {
      see((sum?.fromColumn ?? 0) + index + offset, formatCell(cell, document.locale, document.words));
    }
  }
  return needs;
}

function needOf(text: string): Needs {
  const start = text.slice(0, LOOKED_AT);
  return { word: Math.max(...start.split(/\s+/u).map(({ length }) => length)), text: start.length };
}

/** For text that may stand in several lines. */
function needOfWords(text: string): Needs {
  const { word } = needOf(text);
  return { word, text: word };
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Shares what is left among those that grow, or among all; takes from all alike what is too much. */
function fitted(wished: readonly number[], grow: readonly number[], width: number): readonly number[] {
  const sum = total(wished);
  const shares = grow.some((share) => share > 0) ? grow : wished;
  const all = total(shares);
  const whole = wished.map((each, index) =>
    Math.floor(sum > width ? (each * width) / sum : each + ((width - sum) * (shares[index] ?? 0)) / all),
  );
  const [first = 0, ...rest] = whole;
  return [first + width - total(whole), ...rest];
}
