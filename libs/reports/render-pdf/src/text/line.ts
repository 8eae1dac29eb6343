/** Why a line ends where it ends. */
export type LineEnd = 'space' | 'hyphen' | 'nothing' | 'break' | 'last';

/** One set line. */
export interface Line {
  readonly text: string;
  /** Visible width in points, with the hyphen and without a trailing space. */
  readonly width: number;
  readonly end: LineEnd;
}

/** Hyphen at the end of a line: drawn like any other, and known to readers of the file as no part of the word. */
export const SOFT_HYPHEN = '\u{ad}';

const TRAILING: Record<LineEnd, string> = { space: ' ', hyphen: SOFT_HYPHEN, nothing: '', break: ' ', last: '' };
const ORIGINAL: Record<LineEnd, string> = { space: ' ', hyphen: '', nothing: '', break: '\n', last: '' };

/** What stands behind the last word: without the space that nobody sees, words of two lines would be read as one. */
export function trailingOf(end: LineEnd): string {
  return TRAILING[end];
}

/** The text that the lines were made of. */
export function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text + ORIGINAL[line.end]).join('');
}
