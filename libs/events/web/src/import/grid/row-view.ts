import type { ImportColumn, ImportedRow, ImportProblem } from '@turnout/events/domain';
import { importProblemWords, reasonWords } from '../draft/import-words';
import { cellWords, type CellVocabulary, saysOtherwise } from './cell-words';
import { type GridField, isAt, type RowMark, sourcesOf } from './grid-field';

/** A cell of the grid: what was understood, what stands in the table where that differs, and why. */
export interface CellView {
  readonly field: GridField;
  readonly words: string;
  /** As it stands in the table; `null` where it says the same. */
  readonly original: string | null;
  /** How the words were come by, a sentence each. */
  readonly why: readonly string[];
  readonly problems: readonly { readonly problem: ImportProblem; readonly words: string }[];
  readonly isEstimate: boolean;
  /** Somebody has to decide. */
  readonly isBlocking: boolean;
}

/** A row of the grid. */
export interface RowView {
  readonly row: ImportedRow;
  readonly mark: RowMark;
  readonly cells: readonly CellView[];
  /** Problems of the row as a whole. */
  readonly problems: CellView['problems'];
  /** Why it is left out, in words. */
  readonly skipped: string | null;
}

/** What rows are shown by. */
export interface RowWords extends CellVocabulary {
  readonly columns: readonly ImportColumn[];
  readonly fields: readonly GridField[];
}

/** A row in the reader's words. */
export function viewRow(row: ImportedRow, words: RowWords): RowView {
  const { translator } = words;
  const key = `events.import.skipped.${row.skipped ?? ''}`;
  const why = row.skipped === null ? null : translator.has(key) ? translator.text(key) : row.skipped;
  return {
    row,
    mark: row.state === 'ready' && row.match.kind === 'update' ? 'update' : row.state,
    cells: words.fields.map((field) => viewCell(row, field, words)),
    problems: problemsAt(row, (pointer) => !words.fields.some((field) => isAt(field, pointer)), words),
    // An answer to a question gives no reason of its own.
    skipped: why !== null && row.skippedWords !== null && row.skippedWords !== row.skipped ? `${why}: ${row.skippedWords}` : why,
  };
}

function viewCell(row: ImportedRow, field: GridField, words: RowWords): CellView {
  const understood = row.understood.filter(({ pointer }) => isAt(field, pointer));
  const said = row.event === null ? '' : cellWords(field, row.event, words);
  const own = sourcesOf(field, words.columns, row.part).map(({ index }) => row.original[index] ?? '');
  const original = own.find((each) => each.trim() !== '') ?? '';
  const problems = problemsAt(row, (pointer) => isAt(field, pointer), words);
  // Both columns of partners are read from the same cell: it is enough to quote it where something was read.
  const isQuoted = field !== 'coPartners' || understood.length > 0;
  return {
    field,
    words: row.event === null ? own.filter((each) => each !== '').join(' · ') : said,
    original: row.event !== null && isQuoted && saysOtherwise(original, said) ? original : null,
    why: understood.map(({ reason, words: from }) => reasonWords(reason, words.translator, from)),
    problems,
    isEstimate: field === 'participants' && row.event?.participants?.quality === 'estimate',
    isBlocking: problems.some(({ problem }) => problem.isBlocking),
  };
}

function problemsAt(row: ImportedRow, isHere: (pointer: string) => boolean, { translator }: RowWords): CellView['problems'] {
  return row.problems
    .filter(({ pointer }) => isHere(pointer))
    .map((problem) => ({ problem, words: importProblemWords(problem, translator) }));
}
