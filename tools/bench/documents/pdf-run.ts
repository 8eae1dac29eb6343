// `pdf-run.mjs ours|floor <rows>`: CPU seconds of a whole process that writes the events table as PDF.
import { pdfRenderer } from '@turnout/reports/render-pdf';
import { barePdf } from './bare-pdf.ts';
import { eventsTableOf } from './bench-documents.ts';
import { sayCpu, write } from './measured-run.ts';

await write(eventsTableOf(Number(process.argv[3])), { ours: (document) => pdfRenderer.render(document), floor: barePdf });
sayCpu();
