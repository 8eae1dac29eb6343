import { csvLine } from './csv-line';

describe('csvLine', () => {
  it.each([
    [['a', 1, null, -2], 'a,1,,-2\r\n'],
    [['Łódź, centre', 'say "yes"', 'two\nlines'], '"Łódź, centre","say ""yes""","two\nlines"\r\n'],
    [['=1+1', '+351', '-', '@SUM(A1)', '\tx', '\rx'], "'=1+1,'+351,'-,'@SUM(A1),'\tx,\"'\rx\"\r\n"],
    [['5=5', ''], '5=5,\r\n'],
  ])('writes %j', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});
