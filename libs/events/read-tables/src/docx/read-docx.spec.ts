import { readTables } from '../read-tables';
import { makeDocx } from '../testing/make-office';
import { shown } from '../testing/shown';

const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const read = (body: string): ReturnType<typeof readTables> => readTables(makeDocx(body), { name: 'events.docx' });

describe('the tables of a document', () => {
  it('have merged cells, under the paragraph before them', () => {
    const body = `${p('Table 1. Events')}${p(' ')}${tbl(
      tr(tc(p('Igniting'), '<w:vMerge w:val="restart"/>'), tc(p('Cyprus')), tc(p('18'), '<w:gridSpan w:val="2"/>')),
      tr(tc('<w:p/>', '<w:vMerge/>'), tc(p('Poland')), tc(p('3/05')), tc(p('10'))),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p('Sum'))}${tc(p('28'))}</w:tr>`,
    )}${p('Table 2')}${tbl(tr(tc(p('x'))))}`;
    const { tables, kind } = read(body);
    expect(kind).toBe('docx');
    expect(tables.map(({ name }) => name)).toEqual([null, 'Table 2']);
    expect(tables.map(shown)).toEqual([
      [
        ['Igniting', 'Cyprus', '18', '<'],
        ['^', 'Poland', '3/05', '10'],
        ['', 'Sum', '28'],
      ],
      [['x']],
    ]);
    expect(tables[1]?.rows[0]?.number).toBe(4);
  });

  it('read as they are once all tracked changes are taken over', () => {
    const body = tbl(
      tr(
        tc(
          '<w:p><w:r><w:t>1</w:t></w:r><w:del><w:r><w:delText>2</w:delText><w:t>3</w:t></w:r></w:del><w:ins><w:r><w:t>8</w:t></w:r></w:ins></w:p>',
        ),
      ),
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc(p('gone'))}</w:tr>`,
      tr(
        tc(p('kept'), '<w:tcPrChange><w:tcPr><w:gridSpan w:val="3"/><w:vMerge/></w:tcPr></w:tcPrChange>'),
        tc('<w:moveFrom>' + p('moved') + '</w:moveFrom>'),
      ),
    );
    expect(read(body).tables.map(shown)).toEqual([[['18'], ['kept']]]);
  });

  it('keep line breaks, tabs and hyphens of a cell, and leave out instructions and second versions', () => {
    const cell = `<w:p><w:r><w:t>Rome</w:t><w:br/><w:t>and</w:t><w:tab/><w:t>Ostia</w:t><w:noBreakHyphen/><w:t>Lido</w:t></w:r></w:p>
      <w:p><w:r><w:instrText>HYPERLINK "http://example.org"</w:instrText><w:t>12</w:t></w:r></w:p>
      <mc:AlternateContent xmlns:mc="x"><mc:Choice>${p('choice')}</mc:Choice><mc:Fallback>${p('fallback')}</mc:Fallback></mc:AlternateContent>`;
    expect(read(tbl(tr(tc(cell)))).tables.map(shown)).toEqual([[['Rome\nand Ostia-Lido\n12\nchoice']]]);
  });

  it('stand by themselves inside others', () => {
    const inner = tbl(tr(tc(p('a')), tc(p('b'))), tr(tc(p('c')), tc(p('d'))));
    expect(read(tbl(tr(tc(p('outer') + inner), tc(p('1'))))).tables.map(shown)).toEqual([
      [['outer', '1']],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
  });

  it.each([
    ['import.no-table', () => makeDocx(p('Only words'))],
    ['import.macros-refused', () => makeDocx(tbl(tr(tc(p('x')))), { 'word/vbaProject.bin': 'x' })],
    ['import.too-complex', () => makeDocx('<w:sdt>'.repeat(150))],
    ['import.unsafe-xml', () => makeDocx('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document>&a;</w:document>' })],
  ])('are refused with %s', (code, make) => {
    expect(() => readTables(make(), { name: 'x.docx' })).toThrow(expect.objectContaining({ code }));
  });
});
