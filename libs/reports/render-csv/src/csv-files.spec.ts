import { goldenDocument } from '@turnout/reports/definitions/testing';
import { csvFilesOf } from './csv-files';
import { csvRenderer } from './csv-renderer';
import { readCsv } from './testing/read-csv';

describe('csvFilesOf', () => {
  it('gives every table and the data of every diagram, by the numbers of their captions', async () => {
    const files = csvFilesOf(await goldenDocument('global-report'));
    expect(files.map(({ name }) => name)).toEqual([
      ...['table-1-events.csv', 'table-2-sums.csv', 'figure-1-participants-by-type.csv', 'figure-2-promised-and-reached.csv'],
      ...[
        'figure-3-participants-by-country.csv',
        'figure-4-events-by-month.csv',
        'figure-5-trend.csv',
        'figure-6-hostile.csv',
        'table-3-lists.csv',
      ],
    ]);
  });

  it('writes codes of countries, roles as headers, and nothing for what is not known', async () => {
    const files = csvFilesOf(await goldenDocument('global-report'));
    const read = (name: string): string[][] => readCsv(files.find((file) => file.name.endsWith(name))!.bytes);
    expect(read('promised-and-reached.csv')).toEqual([
      ['category', 'promised', 'reached'],
      ['Igniting event', '150', '301'],
      ['Peer-learning event', '20', '295'],
      ['Bench-learning international webinar', '150', '39'],
      ['Forward-looking session', '', '77'],
    ]);
    expect(read('by-country.csv').slice(3)).toEqual([
      ['PL', '103'],
      ['PT', '106'],
      ['LV', ''],
      ['European, without a single country', '39'],
    ]);
    expect(read('hostile.csv')[3]![0]).toBe("'=SUM(A1:A9) <script>alert(1)</script>");
  });

  it('writes the table of a report as its one file', async () => {
    const document = await goldenDocument('sociall-events');
    expect(csvFilesOf(document)).toEqual([{ name: 'table-1-events.csv', bytes: await csvRenderer.render(document) }]);
  });

  it('names a file without a name by its number, and leaves signs out of names', async () => {
    const document = await goldenDocument('sociall-sums');
    const named = (id: string): readonly string[] => {
      const blocks = document.blocks.map((block) => (block.kind === 'table' ? { ...block, id } : block));
      return csvFilesOf({ ...document, blocks }).map(({ name }) => name);
    };
    expect([...named('../Πάτρα'), ...named('By Type/2'), ...named('x'.repeat(200))]).toEqual([
      ...['table-1.csv', 'table-1-by-type-2.csv', `table-1-${'x'.repeat(60)}.csv`],
    ]);
  });
});
