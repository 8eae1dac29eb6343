/**
 * The rows of what was copied from a sheet, each with its cells. Cells in quotation marks may hold tabs and line breaks, as sheets write
 * them. A text without tabs has one cell per row, or one between each two bars or semicolons where there are at least two of them.
 */
export function splitCells(text: string): readonly (readonly string[])[] {
  const tidy = text.replace(/\r\n?/gu, '\n').replace(/^\n+|\n+$/gu, '');
  if (tidy.trim() === '') return [];
  if (tidy.includes('\t')) return splitRows(tidy);
  return tidy.split('\n').map((row) => {
    const separator = ['|', ';'].find((each) => row.split(each).length > 2);
    return separator === undefined ? [row.trim()] : row.split(separator).map((cell) => cell.trim());
  });
}

function splitRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gu;
  for (const [all, quoted, plain = '', end] of text.matchAll(cell)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '\n') rows.push([]);
    if (end === '' || all === '') break;
  }
  return rows;
}
