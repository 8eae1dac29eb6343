import { type TableBlock, utf8 } from '@turnout/reports/document';
import { stringify } from 'csv-stringify/sync';
import { headerOf, linesOf } from './machine-table';

/**
 * A table for programs and spreadsheets: UTF-8 with a byte order mark, commas, CRLF, one header line of stable ids, one line per row, machine
 * values, and no sums, so that reading it back in adds nothing up. Text that a spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(table: TableBlock): Uint8Array {
  return utf8(
    stringify([headerOf(table), ...linesOf(table)], {
      bom: true,
      escape_formulas: true,
      record_delimiter: '\r\n',
      quote_record_delimiter: true,
    }),
  );
}
