import { MAX_IMPORT_BYTES, type RawTable } from '@turnout/events/domain';
import { checkContent } from './check-content';
import { readDocx } from './docx/read-docx';
import { readHtml } from './html/read-html';
import { refusal } from './refusal';
import { kindOf, type SourceKind, type SourceLabel } from './source-kind';
import { Tally, tooLarge } from './tally';
import { recogniseTemplate } from './template/read-template';
import { decodeText } from './text/decode-text';
import { readCsv, readPaste, type SeparatedText } from './text/read-text';
import { readXlsx } from './xlsx/read-xlsx';

/** The tables of a source, as they stand in it. */
export interface Reading {
  readonly kind: SourceKind;
  /** How its letters were written, by the name in the Encoding Standard; `null` for workbooks and documents. */
  readonly encoding: string | null;
  /** What separates the cells of a text; `null` for one cell per row, and for what is no such text. */
  readonly delimiter: string | null;
  /** Those with anything in them, in their order; at least one. */
  readonly tables: readonly RawTable[];
  /** Of a workbook that Turnout made: for which project. */
  readonly template: { readonly project: string } | null;
}

type Parts = Pick<Reading, 'tables'> & Partial<Reading>;

/**
 * Reads the tables of a source. What it is must be said by its name or type, and agree with what is in it.
 * @throws DomainError one of `SOURCE_CODES`, and nothing else whatever the bytes
 */
export function readTables(bytes: Uint8Array, source: SourceLabel): Reading {
  const kind = kindOf(source);
  if (bytes.length === 0) throw refusal('import.empty');
  if (bytes.length > MAX_IMPORT_BYTES) throw tooLarge();
  checkContent(bytes, kind);
  const parts = READERS[kind](bytes, new Tally());
  const tables = numbered(parts.tables.filter(({ rows }) => rows.some(({ cells }) => cells.some(({ text }) => text !== ''))));
  if (tables.length === 0) throw refusal('import.no-table', { kind });
  return { kind, encoding: null, delimiter: null, template: null, ...parts, tables };
}

const READERS: Readonly<Record<SourceKind, (bytes: Uint8Array, tally: Tally) => Parts>> = {
  text: (bytes, tally) => separated(bytes, (text) => readPaste(text, tally)),
  csv: (bytes, tally) => separated(bytes, (text) => readCsv(text, tally)),
  html: readHtml,
  xlsx: (bytes, tally) => recogniseTemplate(readXlsx(bytes, tally).tables),
  docx: readDocx,
};

function separated(bytes: Uint8Array, read: (text: string) => SeparatedText): Parts {
  const { text, encoding } = decodeText(bytes);
  const { table, separator } = read(text);
  return { tables: [table], encoding, delimiter: separator };
}

/** Counts the rows on from table to table, so that a number names one row of the whole source. */
function numbered(tables: readonly RawTable[]): readonly RawTable[] {
  let before = 0;
  return tables.map((table) => {
    const rowsBefore = before;
    before += table.rows.at(-1)?.number ?? 0;
    if (rowsBefore === 0) return table;
    return { ...table, rowsBefore, rows: table.rows.map((row) => ({ ...row, number: row.number + rowsBefore })) };
  });
}
