import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { MAX_IMPORT_BYTES } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { Zip } from './package/zip';
import { readTables } from './read-tables';
import { SOURCE_CODES } from './refusal';
import { makeDocx, makeXlsx, zipped } from './testing/make-office';

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const workbook = (data = ROW, after = ''): Uint8Array => makeXlsx({ sheets: [{ name: 'x', data, after }] });
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Finds the first record of the directory that names a part, and changes a number in it. */
function forged(archive: Uint8Array, name: string, at: number, value: number, bytes = 4): Buffer {
  const content = Buffer.from(archive);
  const record = content.lastIndexOf(Buffer.from(name)) - 46;
  content.writeUIntLE(value, record + at, bytes);
  return content;
}

const WITH_MACROS = makeXlsx({ sheets: [{ name: 'x', data: ROW }], parts: { 'xl/vbaProject.bin': 'x' } });
const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

describe('a source that is refused', () => {
  it.each([
    ['import.empty', 'x.csv', Buffer.alloc(0)],
    ['import.too-large', 'x.csv', Buffer.alloc(MAX_IMPORT_BYTES + 1, 'a')],
    ['import.kind-unknown', 'x.exe', Buffer.from('a')],
    ['import.kind-unknown', 'constructor', Buffer.from('a')],
    ['import.macros-refused', 'x.xlsm', workbook()],
    ['import.macros-refused', 'x.docm', workbook()],
    ['import.macros-refused', 'x.xlsx', WITH_MACROS],
    ['import.format-refused', 'x.xls', OLD_OFFICE],
    ['import.format-refused', 'x.ods', workbook()],
    ['import.format-refused', 'x.pdf', Buffer.from('%PDF-1.7')],
    ['import.format-refused', 'renamed.xlsx', Buffer.from('%PDF-1.7')],
    ['import.format-refused', 'renamed.xlsx', OLD_OFFICE],
    ['import.format-refused', 'renamed.docx', OLD_OFFICE],
    ['import.password-protected', 'x.xlsx', Buffer.concat([OLD_OFFICE, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['import.content-mismatch', 'x.csv', workbook()],
    ['import.content-mismatch', 'x.xlsx', Buffer.from('Type;Date')],
    ['import.content-mismatch', 'x.docx', workbook()],
    ['import.content-mismatch', 'x.xlsx', makeDocx('')],
    ['import.content-mismatch', 'x.xlsx', zipped({ 'a.txt': 'a' })],
    ['import.not-text', 'x.csv', Buffer.from('Type;\u0000Dates')],
    ['import.no-table', 'x.csv', Buffer.from(' \n \n')],
    ['import.too-many-rows', 'x.csv', Buffer.from('a;b\n'.repeat(11_001))],
    ['import.too-many-rows', 'x.csv', Buffer.from(`${'\n'.repeat(100_001)}a`)],
    ['import.too-many-columns', 'x.csv', Buffer.from('a;'.repeat(1_000_000))],
  ])('%s: %s', (code, name, bytes) => {
    expect(() => readTables(bytes, { name })).toThrow(expect.objectContaining({ name: 'DomainError', code }));
  });

  it.each([
    ['a part that unpacks to gigabytes', 'import.unpacks-too-large', () => bomb(200_000_000)],
    ['a directory that says less than is there', 'import.damaged', () => forged(workbook(), FIRST_SHEET, 24, 10)],
    ['a directory that says more than is there', 'import.damaged', () => forged(workbook(), FIRST_SHEET, 24, 5_000)],
    ['a wrong checksum', 'import.damaged', () => forged(workbook(), FIRST_SHEET, 16, 1)],
    ['sizes that stand elsewhere', 'import.unpacks-too-large', () => forged(workbook(), FIRST_SHEET, 24, 0xffffffff)],
    ['an encrypted part', 'import.password-protected', () => forged(workbook(), FIRST_SHEET, 8, 1, 2)],
    ['a way of packing that nobody uses', 'import.damaged', () => forged(workbook(), FIRST_SHEET, 10, 99, 2)],
    ['a part outside the file', 'import.damaged', () => forged(workbook(), FIRST_SHEET, 42, 1_000_000)],
    ['an archive cut off', 'import.damaged', () => workbook().subarray(0, 900)],
    ['too many parts', 'import.unpacks-too-large', manyParts],
    [
      'entities that double',
      'import.unsafe-xml',
      () => withSheet('<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'),
    ],
    ['elements without end', 'import.too-complex', () => workbook('<a>'.repeat(100_000))],
    ['a million columns', 'import.too-many-columns', () => workbook(`<row r="1">${'<c><v>1</v></c>'.repeat(100_000)}</row>`)],
    ['a cell far to the right', 'import.too-many-columns', () => workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
    ['rows that go back', 'import.damaged', () => workbook(`${ROW}${ROW}`)],
    ['a cell of another row', 'import.damaged', () => workbook('<row r="2"><c r="A1"><v>1</v></c></row>')],
    ['more rows than there may be', 'import.too-many-rows', () => workbook('<row><c><v>1</v></c></row>'.repeat(11_001))],
    ['one long text in every cell', 'import.too-large', sayingItAgain],
    ['merged cells over everything, again and again', 'import.too-complex', () => workbook(rows(5_000), mergedAgain())],
  ])('%s', (_, code, make) => {
    expect(() => readTables(make(), { name: 'x.xlsx' })).toThrow(expect.objectContaining({ code }));
  });

  it('is one of which parts are too large together, however well each is behaved', () => {
    const part = new Uint8Array(11_000_000);
    const zip = Zip.open(zipSync(Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [name, part])), { level: 0 }));
    expect(() => zip.names.map((name) => zip.part(name))).toThrow(expect.objectContaining({ code: 'import.unpacks-too-large' }));
  });

  it('is a document error whatever the bytes are', () => {
    const models = [
      workbook(rows(3), mergedAgain()),
      makeDocx('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'),
    ];
    const heads = [
      Buffer.alloc(0),
      Buffer.from('PK\u0003\u0004'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('<table><tr><td>'),
      Buffer.from('a;"b\n'),
    ];
    const scrambled = fc
      .tuple(fc.constantFrom(...models), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }))
      .map(([model, changes]) => {
        const bytes = Buffer.from(model);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        return bytes as Uint8Array;
      });
    const tags = ['sheetData', 'row', 'row r="2"', 'c', 'c t="s"', 'c r="B1"', 'v', 'is', 't', 'f', 'mergeCell ref="A1:C3"'];
    const elements = [...tags, 'w:tbl', 'w:tr', 'w:tc', 'w:t'];
    const piece = fc.oneof(
      fc.constantFrom(...elements).map((tag) => `<${tag}>`),
      fc.constantFrom(...elements).map((tag) => `</${tag.replace(/ .*/u, '')}>`),
      fc.constantFrom('<w:vMerge/>', '<w:gridSpan w:val="9"/>', '<w:trPr><w:del/></w:trPr>', '1', 'a', '&amp;', '&x;', '<![CDATA[', '<'),
    );
    const soup = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const made = soup.chain((xml) => fc.constantFrom(withSheet(xml), workbook(xml), makeDocx(xml)));
    const random = fc
      .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }))
      .map((pieces) => Buffer.concat(pieces) as Uint8Array);
    const name = fc.constantFrom('x.csv', 'x.tsv', 'x.html', 'x.xlsx', 'x.docx', 'x.pdf', '', 'x.');
    fc.assert(
      fc.property(fc.oneof(scrambled, made, random), name, (bytes, given) => {
        try {
          expect(readTables(bytes, { name: given }).tables.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          expect(SOURCE_CODES).toContain(error.code);
        }
      }),
      { numRuns: 600 },
    );
  });
});

function rows(amount: number): string {
  return '<row><c><v>1</v></c></row>'.repeat(amount);
}

function mergedAgain(): string {
  return '<mergeCell ref="A1:ZZ9999"/>'.repeat(40);
}

function withSheet(xml: string): Uint8Array {
  return makeXlsx({ sheets: [{ name: 'x', data: '' }], parts: { [FIRST_SHEET]: xml } });
}

/** An archive that is honest about a part of so many zeros, packed a thousandfold. */
function bomb(bytes: number): Uint8Array {
  const part = 'xl/sharedStrings.xml';
  const packed = deflateRawSync(Buffer.alloc(1_000_000));
  const archive = makeXlsx({ sheets: [{ name: 'x', data: ROW }], strings: packed.toString('hex') });
  return forged(archive, part, 24, bytes);
}

function manyParts(): Uint8Array {
  const archive = Buffer.from(workbook());
  archive.writeUInt16LE(5_001, archive.length - 22 + 10);
  return archive;
}

function sayingItAgain(): Uint8Array {
  return makeXlsx({
    sheets: [{ name: 'x', data: `<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`.repeat(100) }],
    strings: `<si><t>${'long '.repeat(6_000)}</t></si>`,
  });
}
