import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { finished } from 'node:stream/promises';
import { devNull } from 'node:os';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { cellsOf, formatCell, type ReportDocument } from '@turnout/reports/document';

/** By format, the least that a file with the words of a document's cells can cost. */
export const FLOORS = { pdf: writeBare, xlsx: packWords, csv: joinWords } as const;

/**
 * The least a PDF with the same words can cost in pdfkit: every text of the document set in one font on a line of its own,
 * with no wrapping, no columns, no spans, no rules, no tags.
 */
async function writeBare(source: ReportDocument): Promise<void> {
  const require = createRequire(import.meta.url);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 48,
    font: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  });
  const stream = createWriteStream(devNull);
  pdf.pipe(stream);
  pdf.fontSize(8);
  for (const cell of cellsOf(source)) pdf.text(formatCell(cell, source.locale, source.words), { lineBreak: false }).moveDown();
  pdf.end();
  await finished(stream);
}

/** The least a workbook can cost: the same words in one part, one element each, packed; no types, no looks, no sums. */
function packWords(source: ReportDocument): Uint8Array {
  const words = cellsOf(source).map((cell) => `<c><v>${formatCell(cell, source.locale, source.words)}</v></c>`);
  return zipSync({ 'xl/worksheets/sheet1.xml': strToU8(words.join('')) });
}

/** The least a text file can cost: the same words, one after the other. */
function joinWords(source: ReportDocument): Uint8Array {
  return strToU8(
    cellsOf(source)
      .map((cell) => formatCell(cell, source.locale, source.words))
      .join(','),
  );
}
