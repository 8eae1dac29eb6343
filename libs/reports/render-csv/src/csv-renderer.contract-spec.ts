import type { TableBlock } from '@turnout/reports/document';
import { GOLDEN_DOCUMENTS, goldenDocument } from '@turnout/reports/definitions/testing';
import { csvRenderer } from './csv-renderer';
import { readCsv } from './testing/read-csv';

const WITH_TABLE = GOLDEN_DOCUMENTS.filter((name) => /^(?:sociall|empty|doubtful|hostile|three)-/u.test(name));

describe('CSV renderer', () => {
  it.each(WITH_TABLE)('writes every row of %s, and every figure of it', async (name) => {
    const document = await goldenDocument(name);
    const table = document.blocks.find((block): block is TableBlock => block.kind === 'table')!;
    const [header, ...lines] = readCsv(await csvRenderer.render(document));

    const rows = table.groups.flatMap((group) => group.rows);
    expect(lines).toHaveLength(rows.length);
    const at = (line: readonly string[], id: string): string => line[header!.indexOf(id)]!;
    for (const [index, row] of rows.entries()) {
      const written = table.columns.map(({ id }) => at(lines[index]!, id));
      expect(written).toEqual(
        row.cells.map((cell) => {
          if (cell.kind === 'text') return defused(cell.code ?? cell.text);
          if (cell.kind === 'count') return String(cell.value);
          return cell.kind === 'date' ? cell.from : '';
        }),
      );
    }
  });

  it('says that a report without a table has none', async () => {
    await expect(csvRenderer.render(await goldenDocument('all-blocks'))).rejects.toMatchObject({
      code: 'report.not-one-table',
      params: { tables: 0 },
    });
  });

  it('writes the same bytes again', async () => {
    const [first, second] = await Promise.all([goldenDocument('sociall-events'), goldenDocument('sociall-events')]);
    expect(await csvRenderer.render(second)).toEqual(await csvRenderer.render(first));
  });
});

/** As a spreadsheet must get it: never a formula. */
function defused(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}
