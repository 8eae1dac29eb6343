import type { ReportDocument, ReportRenderer, TableBlock } from '@turnout/reports/document';
import { utf8 } from '@turnout/reports/document';
import { DomainError } from '@turnout/shared/kernel';
import { stringify } from 'csv-stringify/sync';
import { headerOf, linesOf } from './machine-table';

/**
 * Writes the one table of a document for programs and spreadsheets: UTF-8 with a byte order mark, commas, CRLF, one
 * header line of stable ids, one line per row, machine values, and no sums, so that reading it back in adds nothing up.
 *
 * Text that a spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @throws DomainError `report.not-one-table` where the document has no table, or several.
 * @see docs/architecture/reports.md
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csvRenderer: ReportRenderer = {
  format: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  // Not an arrow around Promise.resolve: what is thrown has to become a rejection.
  render: async (document) => utf8(renderCsv(document)),
};

function renderCsv(document: ReportDocument): string {
  const table = onlyTableOf(document);
  return stringify([headerOf(table), ...linesOf(table)], {
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
  });
}

function onlyTableOf({ blocks }: ReportDocument): TableBlock {
  const tables = blocks.filter((block) => block.kind === 'table');
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new DomainError('report.not-one-table', { tables: tables.length });
  return table;
}
