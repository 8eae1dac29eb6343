import { contains, isIsoDate } from '@turnout/shared/kernel';
import type { RequiredFact } from '../../draft/event-draft';
import { type ImportedRow, type ImportProblem, SKIP_REASONS, type SkipReason } from '../contract';
import type { ReadRow } from '../rows/read-rows';
import type { ReadingContext } from '../rows/reading-context';
import type { RowBuilder } from '../rows/row-builder';
import { cellOf, type SheetRow } from '../rows/sheet-row';

/** What is known of a row beside what was read out of it. */
export interface RowFrame {
  readonly original: readonly string[];
  readonly fingerprint: string;
  readonly openFacts: readonly RequiredFact[];
}

/** A row as it leaves the domain: ready, waiting for a decision, or left out. */
export function importedRow({ row, builder }: ReadRow, frame: RowFrame, context: ReadingContext): ImportedRow {
  const { skipped, skippedWords } = skipOf(row, context);
  const problems = builder && skipped === null ? problemsOf(builder, context) : [];
  const isOpen = problems.some(({ isBlocking }) => isBlocking);
  return {
    ...{ row: row.raw.number, table: row.table, part: row.sheet.part.index },
    state: skipped !== null ? 'skip' : isOpen ? 'decide' : 'ready',
    event: builder?.draft ?? null,
    understood: builder?.understood ?? [],
    notes: builder?.notes ?? [],
    ...{ problems, skipped, skippedWords, match: { kind: 'new' }, identity: identityOf(row) },
    ...frame,
  };
}

function skipOf(row: SheetRow, { decisions }: ReadingContext): Pick<ImportedRow, 'skipped' | 'skippedWords'> {
  const decided = decisions.ofRow(row.raw.number);
  if (decided?.kind === 'join') return { skipped: 'joined', skippedWords: null };
  const { kind } = row;
  const looks = kind === 'data' || kind === 'continues' || kind === 'fragment' || row.isEvent ? null : kind;
  if (decided?.kind !== 'skip' || looks !== null) return { skipped: looks, skippedWords: null };
  const known = SKIP_REASONS.find((reason): reason is SkipReason => reason === decided.reason);
  return { skipped: known ?? 'by-hand', skippedWords: known ? null : decided.reason };
}

function problemsOf(builder: RowBuilder, context: ReadingContext): readonly ImportProblem[] {
  const open = builder.issues.filter(({ isSettled }) => !isSettled);
  const asked = open.map(({ id, code, pointer, params, proposals }) => ({
    code,
    pointer,
    params,
    isBlocking: true,
    question: id,
    proposals,
  }));
  return [...asked, ...outside(builder, context)];
}

/** A date outside the project is no reason to wait: the findings will say so again. */
function outside({ draft }: RowBuilder, { words: { period } }: ReadingContext): readonly ImportProblem[] {
  const date = draft.startsOn ?? '';
  if (!isIsoDate(date) || contains(period, date)) return [];
  const params = { date, from: period.from, to: period.to };
  return [{ code: 'date-outside', pointer: '/startsOn', params, isBlocking: false, question: null, proposals: [] }];
}

function identityOf(row: SheetRow): ImportedRow['identity'] {
  if (row.raw.event) return row.raw.event;
  const id = cellOf(row, 'event')?.cell.text.trim() ?? '';
  return id === '' ? null : { id, version: null };
}
