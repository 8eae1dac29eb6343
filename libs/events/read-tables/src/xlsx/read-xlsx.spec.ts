import { readTables, type Reading } from '../read-tables';
import { makeXlsx, type MadeWorkbook } from '../testing/make-office';
import { shown } from '../testing/shown';

const read = (workbook: MadeWorkbook): Reading => readTables(makeXlsx(workbook), { name: 'events.xlsx' });
const sheet = (data: string, after = ''): MadeWorkbook => ({ sheets: [{ name: 'Events', data, after }] });

/** Styles 0 to 8: general, day, day and time, month, percent, thousands, a day in words, hours, leading zeros. */
const STYLES = `<numFmts count="5"><numFmt numFmtId="164" formatCode="[$-408]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="mmmm yyyy"/>
  <numFmt numFmtId="166" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="167" formatCode="000"/></numFmts>
  <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs>${['0', '14', '166', '165', '9', '3', '164', '20', '167'].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;

describe('a workbook', () => {
  it('has its texts, numbers and stored results as they are seen, under the numbers of its rows', () => {
    const { tables } = read({
      sheets: [
        {
          name: 'R&amp;D',
          data: `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row>
            <row r="4" hidden="1"><c r="A4"><v>18</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4" t="str"><f>A1&amp;"x"</f><v>a_x000D_b</v></c></row>
            <row r="5"><c r="A5" s="1"/></row>
            <row r="7"><c r="A7"><f>SUM(A1:A6)</f><v>18</v></c><c r="B7"><f>SUM(B1:B6)</f></c><c r="C7"><v>0.30000000000000004</v></c></row>`,
        },
      ],
      strings:
        '<si><t>Type</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Rich </t></r><r><t>text</t></r><rPh><t>spoken</t></rPh></si>',
    });
    expect(tables).toEqual([
      {
        name: 'R&D',
        rows: [
          { number: 3, cells: [{ text: 'Type' }, { text: 'Rich text' }, { text: '' }, { text: 'inline' }] },
          { number: 4, isHidden: true, cells: [{ text: '18', number: 18 }, { text: 'TRUE' }, { text: '#N/A' }, { text: 'a\nb' }] },
          { number: 7, cells: [{ text: '18', number: 18 }, { text: '=SUM(B1:B6)' }, { text: '0.3', number: 0.30000000000000004 }] },
        ],
      },
    ]);
  });

  it('shows days as days, and no day that it does not show', () => {
    const cells = [1, 2, 3, 4, 5, 6, 7, 8].map((style) => {
      const value = [43540, 43540.604166667, 43525, 0.5, 1200, 43540, 0.604166667, 7][style - 1];
      return `<c s="${String(style)}"><v>${String(value)}</v></c>`;
    });
    const workbook = { ...sheet(`<row>${cells.join('')}<c t="d"><v>2019-03-16T14:30:00Z</v></c></row>`), styles: STYLES };
    expect(read(workbook).tables[0]?.rows[0]?.cells).toEqual([
      { text: '2019-03-16', date: '2019-03-16' },
      { text: '2019-03-16 14:30', date: '2019-03-16' },
      { text: 'March 2019' },
      { text: '50%', number: 0.5 },
      { text: '1,200', number: 1200 },
      { text: '2019-03-16', date: '2019-03-16' },
      { text: '14:30' },
      { text: '007', number: 7 },
      { text: '2019-03-16 14:30', date: '2019-03-16' },
    ]);
  });

  it.each([
    [false, 1, '1900-01-01'],
    [false, 59, '1900-02-28'],
    [false, 61, '1900-03-01'],
    [false, 2_958_465, '9999-12-31'],
    [true, 0, '1904-01-01'],
    [true, 42_078, '2019-03-16'],
  ])('counts days from 1904: %s, %s is %s', (is1904, value, day) => {
    const workbook = { ...sheet(`<row><c s="1"><v>${String(value)}</v></c></row>`), styles: STYLES, is1904 };
    expect(read(workbook).tables[0]?.rows[0]?.cells[0]?.date).toBe(day);
  });

  it.each(['# ?/' + '?'.repeat(200), '['.repeat(300), ';;;', '"'.repeat(9), '*'.repeat(200), '0E+' + '0'.repeat(240)])(
    'shows a number by a format like %s somehow, and soon',
    (format) => {
      const styles = `<numFmts><numFmt numFmtId="200" formatCode="${format.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`;
      const [cell] = read({ ...sheet('<row><c s="0"><v>0.1234567</v></c></row>'), styles }).tables[0]?.rows[0]?.cells ?? [];
      expect([cell?.text === '', cell?.number]).toEqual([false, 0.1234567]);
    },
  );

  it('knows a month of 1904 by its own count', () => {
    const workbook = { ...sheet('<row><c s="3"><v>42078</v></c></row>'), styles: STYLES, is1904: true };
    expect(shown(read(workbook).tables[0]!)).toEqual([['March 2019']]);
  });

  it('marks what merged cells cover, and keeps what was left under them', () => {
    const data =
      '<row r="2"><c r="A2"><v>1</v></c><c r="D2"><v>4</v></c></row><row r="3"><c r="B3"><v>2</v></c></row><row r="9"><c r="B9"><v>3</v></c></row>';
    const after =
      '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="A8:A9"/><mergeCell ref="B3:B4"/><mergeCell ref="D2:XFD1048576"/></mergeCells>';
    const rows = shown(read(sheet(data, after)).tables[0]!);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['1', '', '<', '4'],
      ['^', '2', '', '^'],
      ['^', '3', '', '^'],
    ]);
    expect(rows[0]).toHaveLength(250);
  });

  it('has several sheets, hidden ones as well, counted on', () => {
    const row = (text: string): string => `<row r="5"><c r="A5" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const { tables } = read({
      sheets: [
        { name: 'One', data: row('a') },
        { name: 'Empty', data: '' },
        { name: 'Two', data: row('b'), state: 'veryHidden' },
      ],
    });
    expect(tables).toEqual([
      { name: 'One', rows: [{ number: 5, cells: [{ text: 'a' }] }] },
      { name: 'Two', isHidden: true, rowsBefore: 5, rows: [{ number: 10, cells: [{ text: 'b' }] }] },
    ]);
  });

  it('costs nothing for what is far away or empty', () => {
    const { tables } = read(
      sheet('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="B1048576"><v>2</v></c></row>'),
    );
    expect(tables[0]?.rows.map(({ number, cells }) => [number, cells.length])).toEqual([
      [1, 1],
      [1_048_576, 2],
    ]);
  });
});
