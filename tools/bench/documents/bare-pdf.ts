import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { devNull } from 'node:os';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';

/**
 * The least a PDF with the same words can cost in pdfkit: every text set in one font on a line of its own, with no wrapping, no columns, no spans,
 * no rules, no tags.
 */
export async function barePdf(texts: readonly string[]): Promise<void> {
  const require = createRequire(import.meta.url);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 48,
    font: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  });
  const stream = createWriteStream(devNull);
  pdf.pipe(stream);
  pdf.fontSize(8);
  for (const text of texts) pdf.text(text, { lineBreak: false }).moveDown();
  pdf.end();
  await finished(stream);
}
