import type { BreakdownDraft, ParticipantDraft } from '../../draft/event-draft';
import type { CountForm, ReadCount } from '../cells/read-count';
import type { ImportColumn, ImportReason, RawCell } from '../contract';
import { plainWords } from '../names/plain-words';
import { propose } from '../questions/issue';
import type { ReadingContext } from './reading-context';
import { proposeOpen, type RowBuilder } from './row-builder';
import { cellAt, cellOf, type SheetRow } from './sheet-row';

type Parts = ReadCount['parts'];

/** Forms of a count that are said beside it, as its words are no longer to be seen in it. */
const EXPLAINED: Readonly<Partial<Record<CountForm, ImportReason>>> = {
  about: 'count-about',
  parts: 'count-parts',
  sum: 'count-sum',
  nothing: 'count-nothing',
};

/** Reads the count and its splits: from its own column, and from columns that count some of the people. */
export function readParticipants(row: SheetRow, builder: RowBuilder, context: ReadingContext): void {
  const said = cellOf(row, 'participants');
  const columns = row.sheet.all('breakdown');
  if (!said && columns.length === 0) return;
  const isCovered = said !== null && row.covered.includes(said.column.index);
  if (isCovered) builder.explain('/participants', said.cell.text, 'count-covered');
  const whole = said && !isCovered ? wholeCount(said.cell, builder, context) : null;
  const parts = columns.flatMap((column) => partIn(column, cellAt(row, column.index), builder, context));
  const breakdowns = byDimension([...(whole?.parts ?? []), ...parts]);
  const [first] = breakdowns;
  const isOpen = builder.stateOf('/participants') !== 'sure';
  if (whole === null || whole.count === null) {
    const sum = first && !isOpen && !isCovered ? first.parts.reduce((all, { count }) => all + count, 0) : null;
    if (sum !== null) builder.explain('/participants', String(sum), 'count-of-parts');
    builder.draft.participants = countOf(sum, 'exact');
  } else builder.draft.participants = countOf(whole.count, whole.quality);
  if (columns.length > 0 || breakdowns.length > 0) builder.draft.breakdowns = builder.draft.participants.count === null ? [] : breakdowns;
}

function countOf(count: number | null, quality: string): ParticipantDraft {
  return { count, quality: count === null ? 'unknown' : quality };
}

function wholeCount(cell: RawCell, builder: RowBuilder, { cells }: ReadingContext): ReadCount | null {
  const text = cell.text.trim();
  const read = cells.count(text);
  if (read) {
    const key = text === '' ? undefined : EXPLAINED[read.form];
    if (key !== undefined) builder.explain('/participants', text, key);
    return read;
  }
  const id = `count-unread:${plainWords(text)}`;
  const [figures] = /\d{1,6}/u.exec(text) ?? [];
  const estimate = { count: Number(figures), quality: 'estimate' };
  builder.ask({
    ...{ id, code: 'count-unread', pointer: '/participants', params: { words: text } },
    proposals: [
      ...(figures === undefined
        ? []
        : [
            propose(
              'about',
              { kind: 'set', rows: [builder.row], pointer: '/participants', value: estimate },
              { count: estimate.count },
              'take-about',
            ),
          ]),
      proposeOpen(id),
    ],
  });
  return null;
}

/** A cell of a column that counts some of the people; words that are no count become a note. */
function partIn(
  { dimension = '', category = '', header }: ImportColumn,
  { text }: RawCell,
  builder: RowBuilder,
  { cells }: ReadingContext,
): Parts {
  const count = cells.count(text)?.count ?? null;
  if (count !== null) return [{ dimension, category: category === '' ? header : category, count }];
  if (text.trim() !== '') builder.notes.push({ header, text: text.trim() });
  return [];
}

/** Parts by what they are split by; a category that is named twice is added up. */
function byDimension(parts: Parts): readonly BreakdownDraft[] {
  const dimensions = new Map<string, Map<string, number>>();
  for (const { dimension, category, count } of parts) {
    const known = dimensions.get(dimension) ?? new Map<string, number>();
    dimensions.set(dimension, known.set(category, (known.get(category) ?? 0) + count));
  }
  return [...dimensions].map(([dimension, counts]) => ({
    dimension,
    parts: [...counts].map(([category, count]) => ({ category, count })),
  }));
}
