// `xlsx-run.mjs ours|floor <rows>`: CPU seconds of a whole process that writes the events table as a workbook.
import { strToU8, zipSync } from 'fflate';
import { xlsxRenderer } from '@turnout/reports/render-xlsx';
import { eventsTableOf } from './bench-documents.ts';
import { sayCpu, write } from './measured-run.ts';

await write(eventsTableOf(Number(process.argv[3])), { ours: (document) => xlsxRenderer.render(document), floor: packWords });
sayCpu();

/** The least a workbook can cost: the same words in one part, one element each, packed; no types, no looks, no sums. */
function packWords(texts: readonly string[]): Uint8Array {
  return zipSync({ 'xl/worksheets/sheet1.xml': strToU8(texts.map((text) => `<c><v>${text}</v></c>`).join('')) });
}
