import type { ReportDocument } from '@turnout/reports/document';

/** Whether the document has tables and no record stands in any of them. */
export function isEmptyDocument({ blocks }: ReportDocument): boolean {
  const tables = blocks.filter((block) => block.kind === 'table');
  return tables.length > 0 && tables.every((table) => table.groups.every((group) => group.rows.length === 0));
}
