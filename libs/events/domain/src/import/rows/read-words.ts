import { tidyLine, tidyText } from '@turnout/shared/kernel';
import { LOGGED_STATUSES } from '../../draft/event-draft';
import { saysNothing } from '../cells/read-count';
import { plainWords } from '../names/plain-words';
import { propose } from '../questions/issue';
import type { ReadingContext } from './reading-context';
import { askMeetings } from './ask-meetings';
import type { RowBuilder } from './row-builder';
import { cellOf, type SheetRow } from './sheet-row';

type Term = 'level' | 'mode' | 'setting' | 'status' | 'workPackage' | 'method' | 'quality';

const TERMS: readonly Term[] = ['level', 'mode', 'setting', 'workPackage', 'status'];

/** Reads what stands in a row in words of the vocabularies: level, mode, setting, status, work package. */
export function readTerms(row: SheetRow, builder: RowBuilder, context: ReadingContext): void {
  for (const what of TERMS) {
    const text = cellOf(row, what)?.cell.text.trim();
    if (text === undefined) continue;
    const code = termIn(what, text, `/${what}`, builder, context);
    if (what === 'status') takeStatus(code, text, builder);
    else if (code !== null || builder.draft[what as 'level'] === undefined) builder.draft[what as 'level'] = code;
  }
}

/** How the count came about and how good it is, where columns of their own say so. A count that is not known has no quality. */
export function readCountTerms(row: SheetRow, builder: RowBuilder, context: ReadingContext): void {
  const participants = builder.draft.participants;
  if (!participants) return;
  const term = (what: 'method' | 'quality'): string | null =>
    termIn(what, cellOf(row, what)?.cell.text.trim() ?? '', `/participants/${what}`, builder, context);
  const [method, quality] = [term('method'), term('quality')];
  builder.draft.participants = {
    ...participants,
    ...(quality === null || quality === 'unknown' || participants.count === null ? {} : { quality }),
    ...(row.sheet.has('method') ? { method } : {}),
  };
}

function termIn(what: Term, text: string, pointer: string, builder: RowBuilder, { lexicon, decisions }: ReadingContext): string | null {
  if (saysNothing(text)) return null;
  const decided = decisions.meaningOf(what, text);
  const found = lexicon.find(what, text);
  if (found && !decided) return found.code;
  const id = `word-unknown:${what}:${plainWords(text)}`;
  const means = (codes: readonly string[]) => ({ kind: 'means', what, words: text, codes }) as const;
  const near = lexicon.nearTo(what, text);
  const others = lexicon.codesOf(what).filter((code) => !near.includes(code));
  const proposeCode = (code: string) => propose(`means-${code}`, means([code]), { words: text, what, code }, 'means-word');
  builder.ask({
    ...{ id, code: 'word-unknown', pointer, params: { words: text, what }, isSettled: decided !== null },
    proposals: [
      ...near.map(proposeCode),
      propose('nothing', means([]), { words: text }, 'means-nothing'),
      ...others.slice(0, 8).map(proposeCode),
    ],
  });
  return decided?.[0] ?? null;
}

/** An event is imported as planned or held; what came after that in its life has to come again. */
function takeStatus(code: string | null, words: string, builder: RowBuilder): void {
  if (code === null) return;
  if (LOGGED_STATUSES.some((status) => status === code)) {
    builder.draft.status = code;
    return;
  }
  builder.draft.status = 'held';
  if (code !== 'cancelled') return builder.explain('/status', words, 'status-held', { code });
  builder.ask({
    ...{ id: 'cancelled', code: 'cancelled', pointer: '/status', params: { words } },
    proposals: [
      propose('skip', { kind: 'skip', rows: [builder.row], reason: 'cancelled' }, {}, 'skip'),
      propose('as-held', { kind: 'set', rows: [builder.row], pointer: '/status', value: 'held' }, {}, 'as-held'),
    ],
  });
}

/** Reads what is free text, and the notes: columns that are not known are never lost. */
export function readTexts(row: SheetRow, builder: RowBuilder, context: ReadingContext): void {
  const text = (fact: 'title' | 'place' | 'summary'): string | undefined => cellOf(row, fact)?.cell.text;
  const [title, place, summary] = [text('title'), text('place'), text('summary')];
  builder.draft.title = tidyLine(withoutMark(title ?? ''));
  if (place !== undefined) builder.draft.place = saysNothing(place) ? (builder.draft.place ?? null) : tidyLine(withoutMark(place));
  if (summary !== undefined) builder.draft.summary = saysNothing(summary) ? null : tidyText(withoutMark(summary));
  readCodes(row, builder, context);
  for (const { index, header, fact } of row.sheet.columns) {
    const note = row.cells[index]?.text.trim() ?? '';
    if (fact === 'note' && note !== '') builder.notes.push({ header, text: note });
  }
}

/** Deliverables and the milestone, by their codes; what names none of the project's is a note. */
function readCodes(row: SheetRow, builder: RowBuilder, { words }: ReadingContext): void {
  const find = (codes: readonly string[], text: string): string | undefined => codes.find((code) => plainWords(code) === plainWords(text));
  const deliverables = cellOf(row, 'deliverables');
  const milestone = cellOf(row, 'milestone');
  if (deliverables) {
    const pieces = deliverables.cell.text.split(/[,;\n]/u).filter((piece) => !saysNothing(piece));
    const found = pieces.map((piece) => find(words.deliverables, piece));
    builder.draft.deliverables = [...new Set(found.filter((code) => code !== undefined))];
    if (found.includes(undefined)) builder.notes.push({ header: deliverables.column.header, text: deliverables.cell.text.trim() });
  }
  if (milestone) {
    const found = find(words.milestones, milestone.cell.text);
    builder.draft.milestone = found ?? null;
    if (found === undefined && !saysNothing(milestone.cell.text))
      builder.notes.push({ header: milestone.column.header, text: milestone.cell.text.trim() });
  }
}

/** Sheets and exports put an apostrophe before what would be calculated. */
function withoutMark(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r])/u, '');
}

/** How many meetings the row stands for: from its column, or from a title that speaks of several, which is asked about. */
export function readMeetings(row: SheetRow, builder: RowBuilder, { cells, words }: ReadingContext): void {
  const said = cellOf(row, 'meetings');
  const text = said?.cell.text.trim() ?? '';
  const count = saysNothing(text) ? null : (cells.count(text)?.count ?? null);
  if (count !== null) builder.draft.meetings = count;
  else askMeetings(builder, words);
  if (said && count === null && !saysNothing(text)) builder.notes.push({ header: said.column.header, text });
}
