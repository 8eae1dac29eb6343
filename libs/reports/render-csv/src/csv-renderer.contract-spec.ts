import { GOLDEN_DOCUMENTS, goldenDocument } from '@turnout/reports/definitions/testing';
import { type Cell, chartTable, type ReportDocument, type TableBlock } from '@turnout/reports/document';
import { csvFilesOf } from './csv-files';
import { csvRenderer } from './csv-renderer';
import { readCsv } from './testing/read-csv';

/** Every table of a document, that of each diagram among them. */
function tablesOf({ blocks, words }: ReportDocument): readonly TableBlock[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'chart' ? [chartTable(block, words.chart)] : []));
}

describe('CSV renderer', () => {
  it.each(GOLDEN_DOCUMENTS)('writes every row of every table of %s, and every figure of it', async (name) => {
    const document = await goldenDocument(name);
    const tables = tablesOf(document);
    const files = csvFilesOf(document);
    expect(files).toHaveLength(tables.length);
    expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
    for (const [index, table] of tables.entries()) {
      const [header, ...lines] = readCsv(files[index]!.bytes);
      const written = lines.map((line) => table.columns.map(({ id }) => line[header!.indexOf(id)]));
      const columns = table.columns.map(({ endId }) => endId !== undefined);
      const rows = table.groups.flatMap((group) => group.rows);
      expect(written).toEqual(rows.map(({ cells }) => cells.map((cell, at) => machineText(cell, columns[at] === true))));
    }
    expect(csvFilesOf(await goldenDocument(name))).toEqual(files);
  });

  it.each([
    ['all-blocks', 0],
    ['global-report', 3],
  ] as const)('refuses to put %s into one file', async (name, tables) => {
    const refused = { code: 'report.not-one-table', params: { tables } };
    await expect(csvRenderer.render(await goldenDocument(name))).rejects.toMatchObject(refused);
  });
});

/** @param hasEnd whether the last day of a period has a column of its own */
function machineText(cell: Cell, hasEnd: boolean): string {
  switch (cell.kind) {
    case 'text':
      return defused(cell.code ?? cell.text);
    case 'count':
      return String(cell.value);
    case 'ratio':
      return String(cell.value.numerator / cell.value.denominator);
    case 'date':
      return hasEnd || cell.to === null ? cell.from : `${cell.from}/${cell.to}`;
    case 'missing':
      return '';
  }
}

/** As a spreadsheet must get it: never a formula. */
function defused(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}
