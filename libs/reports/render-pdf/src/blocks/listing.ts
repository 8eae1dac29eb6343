import type { Block } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { Flow } from '../layout/flow';
import type { Line } from '../text/line';
import type { TextStyle } from '../text/text-style';
import type { PreparedBlock, Setting } from './prepared';
import { PAGE_NUMBER_WIDTH } from '../layout/page-references';
import { Tag } from '../layout/tag';
import { TEXT_STYLES } from '../text/text-style';

const { colour, page } = REPORT_THEME;
const BELOW_TITLE = 8;
const BEHIND_NUMBER = 8;
const BEHIND_TEXT = 14;
/** A number wider than this share of the width runs into the text behind it. */
const WIDEST_NUMBER = 0.25;
const INDENT = 18;
const OPENING_ENTRIES = 3;
const LEVELS = [
  { style: TEXT_STYLES.bodyBold, above: 6 },
  { style: TEXT_STYLES.body, above: 2 },
] as const;
const FLAT = { style: TEXT_STYLES.body, above: 3 } as const;
/** A list no taller than this share of a sheet is not cut. */
const WHOLE_SHARE = 0.35;

/** What a listing says of one block: its number, its words, and how deep it stands. */
export interface Entry {
  readonly block: Block;
  readonly number: string | null;
  readonly text: string;
  readonly language?: string;
  readonly level: 0 | 1;
}

/** An entry broken into lines. */
interface SetEntry {
  readonly entry: Entry;
  readonly number: readonly Line[];
  readonly words: readonly Line[];
  readonly style: TextStyle;
  readonly above: number;
  /** Left edges of number and words, from the left edge of the frame. */
  readonly left: number;
  readonly wordsLeft: number;
}

/** A list of blocks with the pages they stand on, each entry a link; `null` where there is nothing to list. */
export function prepareListing(title: string, entries: readonly Entry[], setting: Setting): PreparedBlock | null {
  if (entries.length === 0) return null;
  const { typesetter, frame } = setting;
  const style = TEXT_STYLES.heading1;
  const heading = typesetter.lines(title, style, frame.width);
  const set = setEntries(entries, setting);
  const heightOfFirst = (count: number): number =>
    heading.length * style.leading + BELOW_TITLE + set.slice(0, count).reduce((sum, entry) => sum + heightOf(entry), 0);
  const isWhole = heightOfFirst(set.length) <= WHOLE_SHARE * page.height;
  return {
    ...{ above: 24, opening: heightOfFirst(isWhole ? set.length : OPENING_ENTRIES), isWhole, isLeading: false },
    place(flow) {
      flow.page.bookmarks.push({ title, level: 1, y: flow.y });
      flow.text({ lines: heading, style, colour: colour.headFill, tag: setting.root.add('H2') });
      flow.space(BELOW_TITLE);
      placeEntries(set, flow, setting);
    },
  };
}

function setEntries(entries: readonly Entry[], { typesetter, frame }: Setting): readonly SetEntry[] {
  const isFlat =
    entries.every(({ number }) => number !== null && /^\P{N}*\p{N}/u.test(number)) && entries.every(({ level }) => level === 0);
  const styleOf = ({ level }: Entry): (typeof LEVELS)[number] | typeof FLAT => (isFlat ? FLAT : LEVELS[level]);
  const widths = new Map<string, number>();
  for (const entry of entries) {
    const kind = kindOf(entry);
    widths.set(kind, Math.max(widths.get(kind) ?? 0, numberWidth(entry, styleOf(entry).style, typesetter)));
  }
  const baseOf = ({ level }: Entry): number => (level === 0 ? 0 : (widths.get('0 figure') ?? INDENT));
  return entries.map((entry): SetEntry => {
    const { style, above } = styleOf(entry);
    const left = baseOf(entry);
    const column = widths.get(kindOf(entry)) ?? 0;
    const isApart = entry.number !== null && column <= frame.width * WIDEST_NUMBER;
    const wordsLeft = left + (isApart ? column : 0);
    const text = entry.number === null || isApart ? entry.text : `${entry.number} ${entry.text}`;
    const words = typesetter.lines(text, style, frame.width - wordsLeft - PAGE_NUMBER_WIDTH - BEHIND_TEXT, entry.language ?? 'und');
    const number = isApart ? typesetter.lines(entry.number ?? '', style, column, 'und') : [];
    return { entry, number, words, style, above, left, wordsLeft };
  });
}

/** "1" and "2" stand in one column, "Annex I" and "Annex II" in another. */
function kindOf({ level, number }: Entry): string {
  if (number === null) return `${String(level)} none`;
  return `${String(level)} ${/^\p{N}/u.test(number) ? 'figure' : 'words'}`;
}

function numberWidth({ number }: Entry, style: TextStyle, typesetter: Setting['typesetter']): number {
  return number === null ? 0 : typesetter.extent(number, style).natural + BEHIND_NUMBER;
}

function heightOf({ words, style, above }: SetEntry): number {
  return above + words.length * style.leading;
}

function placeEntries(set: readonly SetEntry[], flow: Flow, { root }: Setting): void {
  const list = root.add('TOC');
  const tags: [Tag, ...Tag[]] = [list];
  set.forEach((entry, index) => {
    if (index > 0) flow.space(entry.above);
    const next = set[index + 1];
    const follows = entry.entry.level === 0 && next?.entry.level === 1 ? heightOf(next) : 0;
    flow.keep(heightOf(entry) - entry.above + follows);
    placeEntry(entry, flow, parentOf(entry, tags));
  });
}

/** Entries of the second level stand in a list within the entry above them. */
function parentOf({ entry: { level } }: SetEntry, tags: [Tag, ...Tag[]]): Tag {
  const [list] = tags;
  if (level === 0) return list.add('TOCI');
  const above = list.children.at(-1);
  const inner = above?.children.find(({ type }) => type === 'TOC') ?? (above ?? list).add('TOC');
  return inner.add('TOCI');
}

function placeEntry({ entry, number, words, style, left, wordsLeft }: SetEntry, flow: Flow, item: Tag): void {
  const tag = item.add('Reference').add('Link', entry.language === undefined ? {} : { language: entry.language });
  const x = flow.frame.left + wordsLeft;
  flow.lines(words.length, style.leading, (from, to) => {
    const [y, isEnd] = [flow.y, to === words.length];
    const look = { align: 'left', style, colour: colour.ink, tag } as const;
    const numbered = from === 0 && number.length > 0;
    if (numbered)
      flow.page.texts.push({ text: { ...look, lines: number.map(spoken), x: flow.frame.left + left, width: wordsLeft - left }, y });
    const lines = words.slice(from, to).map((line, index) => (from + index === words.length - 1 ? spoken(line) : line));
    flow.page.texts.push({ text: { ...look, lines, x, width: flow.frame.right - x }, y });
    if (!isEnd) return;
    flow.page.references.push({
      ...{ x: flow.frame.left + left, y, width: flow.frame.right - flow.frame.left - left, height: (to - from) * style.leading },
      ...{ to: entry.block, said: entry.number === null ? entry.text : `${entry.number} ${entry.text}`, style, tag },
      ...{ lastLine: y + (to - from - 1) * style.leading, wordsEnd: x + (words.at(-1)?.width ?? 0) },
    });
  });
}

/** Read out with a pause behind it: dots that only lead the eye are passed over. */
function spoken(line: Line): Line {
  return { ...line, end: 'space' };
}
