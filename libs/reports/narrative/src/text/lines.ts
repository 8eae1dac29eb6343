import { type RichBlock, type RichList, type RichText, type Runs, wordsOfRuns } from '@turnout/shared/kernel';

/** A line of a text with what it is: a heading, an entry of a list, a row of a table, or running text. */
export interface NarrativeLine {
  readonly kind: 'heading' | 'item' | 'row' | 'plain';
  readonly text: string;
  /** Where its text begins in what the contradictions' places are counted in. */
  readonly offset: number;
  /** Id of the section it stands in, and pointer to its block; `null` in a plain text. */
  readonly section: string | null;
  readonly path: string | null;
  /** Live figures in it: where, and the key. */
  readonly figures: readonly LiveRun[];
}

/** A live figure within a line. */
export interface LiveRun {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

const HEADING = /^\s{0,3}#{1,6}\s+/u;
const MARKER = /^\s*(?:[-–•·▪*]\s*(?![*\d])|[-–•·▪]\s*(?=\d))?(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]\s+)?/u;

/** The lines of a plain text, with the marks of headings and lists taken off as people type them. */
export function plainLines(text: string): NarrativeLine[] {
  const lines: NarrativeLine[] = [];
  let offset = 0;
  for (const whole of text.split('\n')) {
    const mark = (HEADING.exec(whole) ?? (MARKER.exec(whole) as RegExpExecArray))[0];
    const kind = kindOf(whole, mark);
    lines.push({ ...NOWHERE, kind, text: whole.slice(mark.length), offset: offset + mark.length });
    offset += whole.length + 1;
  }
  return lines;
}

const NOWHERE = { section: null, path: null, figures: [] } as const;

function kindOf(whole: string, mark: string): NarrativeLine['kind'] {
  if (mark.includes('#')) return 'heading';
  if (whole.split('\t').length > 2) return 'row';
  return mark.trim() === '' ? 'plain' : 'item';
}

/** The lines of rich text; quotes are somebody else's words and none of them. */
export function richLines(text: RichText, section: string | null, pointer = ''): NarrativeLine[] {
  return text.flatMap((block, index) => blockLines(block, section, `${pointer}/${String(index)}`));
}

function blockLines(block: RichBlock, section: string | null, path: string): NarrativeLine[] {
  switch (block.kind) {
    case 'quote':
      return [];
    case 'list':
      return listLines(block, section, path);
    default:
      return runLines(block.content, block.kind === 'heading' ? 'heading' : 'plain', section, path);
  }
}

function listLines({ items }: RichList, section: string | null, path: string): NarrativeLine[] {
  return items.flatMap(({ content, list }, index) => {
    const at = `${path}/items/${String(index)}`;
    return [...runLines(content, 'item', section, at), ...(list ? listLines(list, section, `${at}/list`) : [])];
  });
}

function runLines(runs: Runs, kind: NarrativeLine['kind'], section: string | null, path: string): NarrativeLine[] {
  const figures: LiveRun[] = [];
  let end = 0;
  for (const { text, figure } of runs) {
    if (figure !== undefined) figures.push({ from: end, to: end + text.length, key: figure });
    end += text.length;
  }
  let offset = 0;
  return wordsOfRuns(runs)
    .split('\n')
    .map((text) => {
      const line = { kind, text, offset, section, path, figures };
      offset += text.length + 1;
      return line;
    });
}
