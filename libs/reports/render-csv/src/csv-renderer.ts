import type { ReportDocument, ReportRenderer, TableBlock } from '@turnout/reports/document';
import { DomainError } from '@turnout/shared/kernel';
import { writeCsv } from './write-csv';

/**
 * Writes the one table of a document. A document of several has no one file that a program could read: its tables are to be had by
 * `csvFilesOf`, where several files can be given.
 *
 * @throws DomainError `report.not-one-table` where the document has no table, or several.
 * @see docs/architecture/reports.md
 */
export const csvRenderer: ReportRenderer = {
  format: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  // Not an arrow around Promise.resolve: what is thrown has to become a rejection.
  render: async (document) => writeCsv(onlyTableOf(document)),
};

function onlyTableOf({ blocks }: ReportDocument): TableBlock {
  const tables = blocks.filter((block) => block.kind === 'table');
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new DomainError('report.not-one-table', { tables: tables.length });
  return table;
}
