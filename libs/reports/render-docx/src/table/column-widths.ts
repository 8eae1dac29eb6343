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
 * as the definition says. They always add up to the width.
 */
export function columnWidths(table: TableBlock, document: ReportDocument, width: number): readonly number[] {
  const columns = [...(table.groupHeading === null ? [] : [{ grow: 0 }]), ...table.columns];
  const needs = needsOf(table, document);
  const least = needs.map(({ word }) => Math.min(word, LONGEST_WORD) * LETTER + PADDING);
  const wished = columns.map(({ grow }, index) => {
    const natural = (needs[index]?.text ?? 0) * LETTER + PADDING;
    return grow === 0 ? Math.max(least[index] ?? 0, Math.min(natural, width * MOST)) : (least[index] ?? 0);
  });
  return fitted(
    wished,
    columns.map(({ grow }) => grow),
    width,
  );
}

function needsOf(table: TableBlock, document: ReportDocument): readonly Needs[] {
  const offset = table.groupHeading === null ? 0 : 1;
  const needs: Needs[] = [...(offset === 1 ? [table.groupHeading ?? ''] : []), ...table.columns.map(({ heading }) => heading)].map(needOf);
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

/** Shares what is left among those that grow, or among all; takes from all alike what is too much. */
function fitted(wished: readonly number[], grow: readonly number[], width: number): readonly number[] {
  const sum = wished.reduce((all, each) => all + each, 0);
  const shares = grow.some((share) => share > 0) ? grow : wished;
  const all = shares.reduce((total, share) => total + share, 0);
  const whole = wished.map((each, index) =>
    Math.floor(sum > width ? (each * width) / sum : each + ((width - sum) * (shares[index] ?? 0)) / all),
  );
  const [first = 0, ...rest] = whole;
  return [first + width - whole.reduce((total, each) => total + each, 0), ...rest];
}
