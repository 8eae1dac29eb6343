import { CellReader } from './cells/cell-reader';
import { columnsOf } from './columns/columns-of';
import type { ColumnFact, ImportChoices, ImportVocabulary, RawCell, RawTable, Understanding } from './contract';
import { DecisionIndex } from './decisions/decision-index';
import { countRows } from './finish/count-rows';
import { finishRows } from './finish/finish-rows';
import { Lexicon } from './names/lexicon';
import { readRows } from './rows/read-rows';
import type { ReadingContext } from './rows/reading-context';
import { cellAt, Sheet } from './rows/sheet-row';
import { sheetRows } from './rows/sheet-rows';
import { dayOrderOf } from './table/day-order';
import { chosenTables, partsOf } from './table/parts';

const DATES: readonly ColumnFact[] = ['days', 'startsOn', 'endsOn', 'placeAndDays'];

/**
 * Understands whole tables as they come out of sheets, documents and mails: which rows are events, what each of them says, and what a person
 * has to decide. Every row is in the answer once: it can be recorded, waits for a decision, or is left out for a reason.
 *
 * Pure, in a time that grows with the number of cells. The same decisions always give the same answer, and never more questions of the same kind.
 * @see docs/domain/import.md
 */
export function understand(tables: readonly RawTable[], words: ImportVocabulary, choices: ImportChoices): Understanding {
  const lexicon = new Lexicon(words);
  const cells = new CellReader();
  const decisions = new DecisionIndex(choices);
  const parts = partsOf(tables, chosenTables(tables, choices, words.dimensions), words.dimensions);
  const sheets = parts.map((part) => new Sheet(part, columnsOf(part, lexicon, cells, choices.columns ?? [])));
  const dayOrder = dayOrderOf(datesOf(sheets), choices.dayOrder);
  const context: ReadingContext = { lexicon, cells, decisions, words, order: dayOrder.order };
  const read = sheets.flatMap((sheet) => readRows(sheetRows(sheet, context), context));
  const { rows, questions } = finishRows(read, context);
  return { columns: sheets.flatMap(({ columns }) => columns), dayOrder, rows, questions, counts: countRows(rows) };
}

function* datesOf(sheets: readonly Sheet[]): Iterable<RawCell> {
  for (const sheet of sheets) {
    const columns = DATES.flatMap((fact) => sheet.all(fact));
    for (const { raw } of sheet.part.lines) for (const { index } of columns) yield cellAt(raw, index);
  }
}
