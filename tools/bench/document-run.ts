// One measured run in a process of its own: `document-run.mjs pdf|xlsx|csv ours|floor <rows>` prints the CPU seconds of the whole process,
// `document-run.mjs html <file> <rows>` writes the page that another program prints.
import { writeFileSync } from 'node:fs';
import { csvRenderer } from '@turnout/reports/render-csv';
import { htmlRenderer } from '@turnout/reports/render-html';
import { pdfRenderer } from '@turnout/reports/render-pdf';
import { xlsxRenderer } from '@turnout/reports/render-xlsx';
import { eventsTableOf } from './bench-documents.ts';
import { FLOORS } from './document-floors.ts';

const RENDERERS = { pdf: pdfRenderer, xlsx: xlsxRenderer, csv: csvRenderer } as const;

const [format, side, rows] = process.argv.slice(2) as [keyof typeof RENDERERS | 'html', string, string];
const document = await eventsTableOf(Number(rows));
if (format === 'html') writeFileSync(side, await htmlRenderer.render(document));
else {
  if (side === 'floor') await FLOORS[format](document);
  else if ((await RENDERERS[format].render(document)).length === 0) throw new Error('Nothing was rendered.');
  const { user, system } = process.cpuUsage();
  process.stdout.write(`${String((user + system) / 1e6)}\n`);
}
