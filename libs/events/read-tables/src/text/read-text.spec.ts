import fc from 'fast-check';
import { cellText } from '../cell-text';
import { readTables } from '../read-tables';
import { shown } from '../testing/shown';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const paste = (text: string): string[][] => shown(readTables(bytes(text), { mediaType: 'text/plain' }).tables[0]!);
const csv = (text: string): { cells: string[][]; delimiter: string | null } => {
  const { tables, delimiter } = readTables(bytes(text), { name: 'events.csv' });
  return { cells: shown(tables[0]!), delimiter };
};

describe('what was copied from a sheet', () => {
  it('has a row for each line and a cell between tabs, blank lines counted', () => {
    const { tables, kind, encoding, delimiter } = readTables(bytes('\r\nType\tNr.\r\n\r\nIgniting\t18\r\n\t10\r\n\r\n'), {
      mediaType: 'text/tab-separated-values; charset=utf-8',
    });
    expect({ kind, encoding, delimiter }).toEqual({ kind: 'text', encoding: 'utf-8', delimiter: '\t' });
    expect(tables).toEqual([
      {
        name: null,
        rows: [
          { number: 1, cells: [] },
          { number: 2, cells: [{ text: 'Type' }, { text: 'Nr.' }] },
          { number: 3, cells: [] },
          { number: 4, cells: [{ text: 'Igniting' }, { text: '18' }] },
          { number: 5, cells: [{ text: '' }, { text: '10' }] },
        ],
      },
    ]);
  });

  it.each([
    ['"two\nlines"\t"a ""quoted"" word"\tend', [['two\nlines', 'a "quoted" word', 'end']]],
    [
      '"Peer" experience\t150\n"Final" meeting\t9',
      [
        ['"Peer" experience', '150'],
        ['"Final" meeting', '9'],
      ],
    ],
    [
      '"never closed\t1\nnext\t2',
      [
        ['"never closed', '1'],
        ['next', '2'],
      ],
    ],
    [
      'Cyprus | 16/03/2019 | 18\nPoland | 3/05/2019 | 10',
      [
        ['Cyprus', '16/03/2019', '18'],
        ['Poland', '3/05/2019', '10'],
      ],
    ],
    ['Meeting; with friends\nAnother one', [['Meeting; with friends'], ['Another one']]],
  ])('%j', (text, cells) => {
    expect(paste(text)).toEqual(cells);
  });
});

describe('a file of separated values', () => {
  it.each([
    ['Type;Date;Title\nA;1,5;Rome, Italy\nB;2,5;x', ';', 3],
    ['Type,Date,Title\nA,1,"Rome; Italy"\nB,2,x', ',', 3],
    ['Type|Date\nA|1', '|', 2],
    ['Type\tDate\nA\t1, 2, 3', '\t', 2],
    ['sep=|\na,b|c', '|', 2],
    ['Titles\nOne, two\nThree\nFour', null, 1],
  ])('%j is separated by %j', (text, delimiter, width) => {
    const read = csv(text);
    expect(read.delimiter).toBe(delimiter);
    expect(read.cells.at(-1)).toHaveLength(width);
  });

  it('does not show the line that says the separator, as sheets do not', () => {
    expect(csv('sep=;\r\na;b\r\n').cells).toEqual([['a', 'b']]);
  });

  it('loses no row behind a stray quotation mark', () => {
    expect(csv('a;"b" c;d\ne;f;g\nh;"i";j').cells).toEqual([
      ['a', '"b" c', 'd'],
      ['e', 'f', 'g'],
      ['h', 'i', 'j'],
    ]);
  });

  it('keeps every cell that was written', () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('"', ';', 'a;b', 'two\nlines', '""', ' "x" ', 'ż\tł'));
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(table, (rows) => {
        fc.pre(rows.some((row) => row.some((each) => cellText(each) !== '')));
        const written = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';')).join('\r\n');
        const read = shown(readTables(bytes(`sep=;\n${written}`), { name: 'x.csv' }).tables[0]!);
        const expected = rows.map((row) => row.map((each) => cellText(each.replace(/\r\n?/gu, '\n'))));
        const padded = expected.map((row, index) => row.map((_, column) => read[index]?.[column] ?? ''));
        expect(padded).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
