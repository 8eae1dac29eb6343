// One measured run in a process of its own: `document-run.mjs pdf|xlsx|csv ours|floor <rows>` prints the CPU seconds of the whole process.
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { finished } from 'node:stream/promises';
import { devNull } from 'node:os';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import type { EventRecord } from '@turnout/events/domain';
import { SOCIALL_RECORDS } from '@turnout/events/domain/testing';
import { eventsTable } from '@turnout/reports/definitions';
import { ledgerFactsOf } from '@turnout/reports/definitions/testing';
import { cellsOf, formatCell, type ReportDocument } from '@turnout/reports/document';
import { csvRenderer } from '@turnout/reports/render-csv';
import { pdfRenderer } from '@turnout/reports/render-pdf';
import { xlsxRenderer } from '@turnout/reports/render-xlsx';
import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';

const RENDERERS = { pdf: pdfRenderer, xlsx: xlsxRenderer, csv: csvRenderer } as const;
const FLOORS = { pdf: writeBare, xlsx: packWords, csv: joinWords } as const;

const [format, side, rows] = process.argv.slice(2) as [keyof typeof RENDERERS, string, string];
const document = eventsTable.build(ledgerFactsOf(records(Number(rows))), createTranslator('en', await loadCatalogue('en')));
if (side === 'floor') await FLOORS[format](document);
else if ((await RENDERERS[format].render(document)).length === 0) throw new Error('Nothing was rendered.');
const { user, system } = process.cpuUsage();
process.stdout.write(`${String((user + system) / 1e6)}\n`);

/** The real records over and over, with ids and titles of their own so that nothing is found in a cache by luck. */
function records(amount: number): readonly EventRecord[] {
  return Array.from({ length: amount }, (_, index): EventRecord => {
    const model = SOCIALL_RECORDS[index % SOCIALL_RECORDS.length];
    if (model === undefined) throw new Error('There are no records to repeat.');
    return amount <= SOCIALL_RECORDS.length
      ? model
      : { ...model, id: `${model.id}-${String(index)}`, title: `${model.title} (${String(index)})` };
  });
}

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
