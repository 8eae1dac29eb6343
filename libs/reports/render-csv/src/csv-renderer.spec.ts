import { goldenDocument } from '@turnout/reports/definitions/testing';
import { isoDate } from '@turnout/shared/kernel';
import { csvRenderer } from './csv-renderer';
import { headerOf, linesOf } from './machine-table';
import { readCsv } from './testing/read-csv';

describe('CSV of the events table', () => {
  it('holds machine values under stable names, and no sums', async () => {
    const [header, ...lines] = readCsv(await csvRenderer.render(await goldenDocument('doubtful-events')));
    expect(header).toEqual([
      'type',
      'country',
      'startsOn',
      'endsOn',
      'title',
      'partners',
      'participants',
      'level',
      'meetings',
      'participantsQuality',
      'id',
    ]);
    expect(lines).toEqual([
      ['igniting', 'IT', '2021-01-01', '', 'Around fifty came', 'CESIE', '50', '', '1', 'estimate', 'estimate'],
      ['igniting', 'IT', '2021-01-01', '', 'Nobody counted', 'CESIE', '', '', '1', 'unknown', 'no-count'],
      ['igniting', 'IT', '2021-07-05', '2021-07-09', 'Summer school', 'CESIE', '12', '', '5', 'exact', 'several-days'],
      ['igniting', 'IT', '', '', 'Some time in spring', '', '12', '', '1', 'exact', 'undated'],
      ['peer-learning', 'European', '2021-01-01', '', 'Across borders', 'CESIE', '0', 'international', '1', 'exact', 'international'],
      ['peer-learning', 'IT', '2021-01-01', '', 'Not counted', 'CESIE', '', '', '1', 'unknown', 'only-unknown'],
      ['', '', '', '', 'Second interim meeting', '', '', '', '1', 'unknown', 'bare'],
    ]);
  });

  it('never holds what a spreadsheet would calculate', async () => {
    const [, ...lines] = readCsv(await csvRenderer.render(await goldenDocument('hostile-titles')));
    expect(lines.map((line) => line[4]).slice(1, 5)).toEqual([
      '\'=HYPERLINK("http://example.org","click")',
      "'+351 22 000 000",
      "'-2+3 cmd|calc",
      "'@SUM(A1:A9)",
    ]);
    expect(lines.flat().filter((value) => /^[=+\-@\t\r]/u.test(value))).toEqual([]);
  });

  it('is a header alone where there are no events', async () => {
    expect(readCsv(await csvRenderer.render(await goldenDocument('empty-events')))).toHaveLength(1);
  });
});

describe('CSV of the sums', () => {
  it('has the same columns whether anything is in doubt or not', async () => {
    const [plain, doubtful] = await Promise.all(
      (['sociall-sums', 'doubtful-sums'] as const).map(async (name) => readCsv(await csvRenderer.render(await goldenDocument(name)))),
    );
    expect(plain).toEqual([
      ['type', 'records', 'events', 'participants', 'estimated', 'unknown'],
      ['igniting', '10', '10', '301', '0', '0'],
      ['peer-learning', '13', '16', '295', '0', '0'],
      ['bench-learning', '2', '2', '39', '0', '0'],
      ['forward-looking', '6', '6', '77', '0', '0'],
    ]);
    expect(doubtful![0]).toEqual(plain![0]);
    expect(doubtful!.at(-1)).toEqual(['', '1', '1', '', '0', '1']);
  });
});

describe('CSV of any table', () => {
  const table = {
    kind: 'table',
    id: 'any',
    caption: '',
    groupHeading: null,
    columns: [
      { id: 'period', heading: '', kind: 'date', grow: 0 },
      { id: 'share', heading: '', kind: 'ratio', grow: 0 },
    ],
    groups: [
      {
        key: null,
        label: null,
        rows: [
          {
            cells: [
              { kind: 'date', from: isoDate('2021-01-01'), to: isoDate('2021-01-31') },
              { kind: 'ratio', value: { numerator: 1, denominator: 4 } },
            ],
          },
          {
            cells: [
              { kind: 'date', from: isoDate('2021-01-01'), to: null },
              { kind: 'missing', reason: 'not-applicable' },
            ],
          },
        ],
        sum: null,
      },
    ],
    total: null,
    notes: [],
    emptyText: '',
  } as const;

  it('writes a period without a column for its end as an ISO interval, and ratios as numbers', () => {
    expect(headerOf(table)).toEqual(['period', 'share']);
    expect(linesOf(table)).toEqual([
      ['2021-01-01/2021-01-31', 0.25],
      ['2021-01-01', ''],
    ]);
  });

  it('leaves empty what a row does not say to machines', () => {
    expect(linesOf({ ...table, dataColumns: ['id'] }).map((line) => line.at(-1))).toEqual(['', '']);
  });

  it('refuses a document with several tables', async () => {
    const document = await goldenDocument('sociall-events');
    await expect(csvRenderer.render({ ...document, blocks: [table, table] })).rejects.toMatchObject({
      code: 'report.not-one-table',
      params: { tables: 2 },
    });
  });
});
