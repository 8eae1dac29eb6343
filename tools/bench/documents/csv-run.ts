// `csv-run.mjs ours|floor <rows>`: CPU seconds of a whole process that writes the events table as CSV.
import { csvRenderer } from '@turnout/reports/render-csv';
import { eventsTableOf } from './bench-documents.ts';
import { sayCpu, write } from './measured-run.ts';

/** The least a text file can cost: the same words, one after the other. */
const joinWords = (texts: readonly string[]): Uint8Array => Buffer.from(texts.join(','));

await write(eventsTableOf(Number(process.argv[3])), { ours: (document) => csvRenderer.render(document), floor: joinWords });
sayCpu();
