// `report-run.mjs ours|floor`: CPU seconds of one global report, composed and written as PDF in a process that has made some before.
import { pdfRenderer } from '@turnout/reports/render-pdf';
import { barePdf } from './bare-pdf.ts';
import { globalReportOfSociall } from './bench-documents.ts';
import { sayCpu, write } from './measured-run.ts';

const BEFORE = 5;
const once = (): Promise<void> => write(globalReportOfSociall(), { ours: (document) => pdfRenderer.render(document), floor: barePdf });

for (let time = 0; time < BEFORE; time++) await once();
const start = process.cpuUsage();
await once();
sayCpu(start);
