// `page-run.mjs <file> <rows>` writes the events table as the page that another program prints.
import { writeFileSync } from 'node:fs';
import { htmlRenderer } from '@turnout/reports/render-html';
import { eventsTableOf } from './bench-documents.ts';

const [file = '', rows] = process.argv.slice(2);
writeFileSync(file, await htmlRenderer.render(eventsTableOf(Number(rows))));
