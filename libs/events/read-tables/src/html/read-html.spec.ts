import { readTables } from '../read-tables';
import { shown } from '../testing/shown';

const read = (html: string): string[][][] => readTables(Buffer.from(html), { mediaType: 'text/html' }).tables.map((table) => shown(table));

/** As Word puts it on the clipboard. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><style><!-- td {mso-style: x} --></style>
<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=PL><!--StartFragment-->
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=151 rowspan=2><p class=MsoNormal><span lang=EN-GB>Igniting<o:p></o:p></span></p>
<p>event</p></td><td><p class=MsoNormal>Cyprus<br>and&nbsp;Italy</p></td><td colspan=2>18</td></tr>
<tr><td><p>Poland</p></td><td>3/05/2019</td><td>10</td></tr>
<![if !supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]>
</table><!--EndFragment--></body></html>`;

describe('a table of a page or of the clipboard', () => {
  it('is read as Word copies it', () => {
    expect(read(FROM_WORD)).toEqual([
      [
        ['Igniting\nevent', 'Cyprus\nand Italy', '18', '<'],
        ['^', 'Poland', '3/05/2019', '10'],
      ],
    ]);
  });

  it('carries the days and numbers that LibreOffice and Google write beside their texts', () => {
    const html = `<table><tr><td sdval="43540" sdnum="1033;0;DD/MM/YYYY">16/03/2019</td><td sdval="18" sdnum="1033;">18</td>
      <td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:43540}" data-sheets-numberformat="{&quot;1&quot;:5,&quot;2&quot;:&quot;d.m.yy&quot;}">16.3.19</td>
      <td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:9.5}">9.5</td><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;x&quot;}">x</td></tr></table>`;
    expect(readTables(Buffer.from(html), { mediaType: 'text/html' }).tables[0]?.rows[0]?.cells).toEqual([
      { text: '16/03/2019', date: '2019-03-16' },
      { text: '18', number: 18 },
      { text: '16.3.19', date: '2019-03-16' },
      { text: '9.5', number: 9.5 },
      { text: 'x' },
    ]);
  });

  it('is one of several, each with its caption, and counts its rows on', () => {
    const html =
      '<table><caption>In 2019</caption><tr><td>a<td>b<tr><td>c<td>d</table><p>x</p><table><tr><th>e</th></tr></table><table><tr></tr></table>';
    expect(readTables(Buffer.from(html), { name: 'page.HTML' }).tables).toEqual([
      {
        name: 'In 2019',
        rows: [
          { number: 1, cells: [{ text: 'a' }, { text: 'b' }] },
          { number: 2, cells: [{ text: 'c' }, { text: 'd' }] },
        ],
      },
      { name: null, rowsBefore: 2, rows: [{ number: 3, cells: [{ text: 'e' }] }] },
    ]);
  });

  it('stands by itself inside another one, or is the text of its cell where it is hardly one', () => {
    const inner = '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>';
    expect(read(`<table><tr><td>before ${inner} after</td></tr></table>`)).toEqual([
      [['before after']],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
    expect(read('<table><tr><td>x <table><tr><td>y</td><td>z</td></tr></table></td><td>1</td></tr></table>')).toEqual([[['x\ny z', '1']]]);
  });

  it('has nothing that is hidden, and nothing that runs', () => {
    const html = `<table><tr><td>a</td><td style="DISPLAY: none">b</td><td hidden>c</td><td>d<script>e()</script><style>f</style></td></tr>
      <tr style="visibility:collapse"><td>g</td></tr></table>`;
    expect(read(html)).toEqual([[['a', 'd']]]);
  });

  it('covers as many columns and rows as it says, within reason', () => {
    expect(read('<table><tr><td rowspan=0>a<td colspan=-2>b<td rowspan=x>c<tr><td colspan=2>d<tr><td>e</table>')).toEqual([
      [
        ['a', 'b', 'c'],
        ['^', 'd', '<'],
        ['^', 'e'],
      ],
    ]);
    expect(read('<table><tr><td colspan=99999999 rowspan=99999999>a</table>')[0]?.[0]).toHaveLength(250);
  });

  it('is decoded as the page says where it is not UTF-8', () => {
    const html = Buffer.concat([
      Buffer.from('<meta charset="windows-1253"><table><td>'),
      Buffer.from([0xc1, 0xe8]),
      Buffer.from('</table>'),
    ]);
    const reading = readTables(html, { mediaType: 'text/html' });
    expect([reading.encoding, shown(reading.tables[0]!)]).toEqual(['windows-1253', [['Αθ']]]);
  });

  it.each([
    ['import.no-table', '<p>Only words</p>'],
    ['import.too-complex', `<table><tr><td>${'<i>'.repeat(2_000)}`],
    ['import.too-complex', '<table><tr><td>'.repeat(40)],
    ['import.too-many-columns', `<table><tr>${'<td>a'.repeat(251)}`],
    ['import.too-many-rows', `<table>${'<tr><td>a'.repeat(11_001)}`],
  ])('is refused with %s', (code, html) => {
    expect(() => read(html)).toThrow(expect.objectContaining({ code }));
  });
});
