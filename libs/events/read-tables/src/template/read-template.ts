import { COLUMN_FACTS, type RawCell, type RawRow, type RawTable, type RowIdentity, type TemplateFact } from '@turnout/events/domain';
import { FIRST_LIST_COLUMN, IDENTITY_MARK, LISTS_MARK } from './template';

/** The tables of a workbook, and the project for which Turnout made it; `null` where it did not. */
export interface RecognisedTemplate {
  readonly tables: readonly RawTable[];
  readonly template: { readonly project: string } | null;
}

type Codes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Recognises a template by its hidden column, wherever somebody has moved it: its rows get the events they stand for, its columns what they
 * say, and what was chosen from a list its code. The hidden column and the lists are no tables of their own.
 */
export function recogniseTemplate(tables: readonly RawTable[]): RecognisedTemplate {
  const lists = tables.find(({ rows }) => rows[0]?.cells[0]?.text === LISTS_MARK);
  let project: string | null = null;
  const recognised = tables
    .filter((table) => table !== lists)
    .map((table) => {
      const at = table.rows[0]?.cells.findIndex(({ text }) => text.startsWith(IDENTITY_MARK)) ?? -1;
      if (at === -1) return table;
      project ??= table.rows[0]?.cells[at]?.text.slice(IDENTITY_MARK.length) ?? null;
      return ofTemplate(table, at, lists);
    });
  if (project === null) return { tables, template: null };
  return { tables: recognised, template: { project } };
}

function ofTemplate(table: RawTable, identityAt: number, lists: RawTable | undefined): RawTable {
  const facts = factsByHeader(lists);
  const codes = codesByFact(lists);
  const columns = (table.rows[0]?.cells ?? []).filter((_, column) => column !== identityAt).map(({ text }) => facts.get(text) ?? null);
  const rows = table.rows.map((row): RawRow => {
    const identity = identityOf(row.cells[identityAt]?.text ?? '');
    const cells = row.cells
      .filter((_, column) => column !== identityAt)
      .map((cell, column) => withCode(cell, codes.get(columns[column]?.fact ?? '')));
    return { ...row, cells, ...(identity === null ? {} : { event: identity }) };
  });
  // What is left of a row that somebody emptied is its identity alone: an event is not deleted by that.
  return { ...table, rows: rows.filter(({ cells }) => cells.some(({ text }) => text !== '')), isTemplate: true, columns };
}

function withCode(cell: RawCell, codes: ReadonlyMap<string, string> | undefined): RawCell {
  const code = codes?.get(cell.text);
  return code === undefined ? cell : { ...cell, code };
}

function identityOf(text: string): RowIdentity | null {
  const found = /^([0-9a-f-]{36}) ([1-9]\d{0,8})$/u.exec(text);
  return found ? { id: found[1] ?? '', version: Number(found[2]) } : null;
}

function factsByHeader(lists: RawTable | undefined): ReadonlyMap<string, TemplateFact> {
  const facts = new Map<string, TemplateFact>();
  for (const { cells } of lists?.rows.slice(1) ?? []) {
    const [header, said, dimension, category] = [0, 1, 2, 3].map((column) => cells[column]?.text ?? '');
    const fact = COLUMN_FACTS.find((each) => each === said);
    if (!header || !fact) continue;
    facts.set(header, { fact, ...(dimension ? { dimension } : {}), ...(category ? { category } : {}) });
  }
  return facts;
}

function codesByFact(lists: RawTable | undefined): Codes {
  const codes = new Map<string, Map<string, string>>();
  const [head, ...rows] = lists?.rows ?? [];
  for (let column = FIRST_LIST_COLUMN; column < (head?.cells.length ?? 0); column += 2) {
    const choices = new Map<string, string>();
    for (const { cells } of rows) {
      const [words, code] = [cells[column]?.text ?? '', cells[column + 1]?.text ?? ''];
      // Of two that read alike neither is known to be meant.
      if (words !== '') choices.set(words, choices.has(words) ? '' : code);
    }
    for (const [words, code] of choices) if (code === '') choices.delete(words);
    codes.set(head?.cells[column]?.text ?? '', choices);
  }
  return codes;
}
