import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleServer } from '../build-api.mjs';
import { ROOT } from '../lib/bootstrap/paths.mjs';
import type { Comparison } from './figures.ts';
import { benchPrint } from './print-bench.ts';

const run = promisify(execFile);
const PDF = { format: 'pdf', floorName: 'pdfkit, one line a cell, no layout, no tags' };
const CASES = [
  { ...PDF, name: 'events table of the 31 Soci@ll records as PDF', rows: 31, rounds: 5 },
  { ...PDF, name: 'events table of 10,000 records as PDF', rows: 10_000, rounds: 3 },
  {
    format: 'xlsx',
    name: 'events table of 10,000 records as Excel',
    rows: 10_000,
    rounds: 3,
    floorName: 'the same words in one part, packed',
  },
  { format: 'csv', name: 'events table of 10,000 records as CSV', rows: 10_000, rounds: 3, floorName: 'the same words, joined' },
];

/** CPU seconds of a whole process that writes the events table in a format, beside the least that the same words can cost. */
export async function benchDocuments(): Promise<readonly Comparison[]> {
  const program = join(ROOT, 'dist', 'bench', 'document-run.mjs');
  await bundleServer('tools/bench/document-run.ts', program);
  const measure = async (...args: readonly string[]): Promise<string> =>
    (await run(process.execPath, [program, ...args], { cwd: ROOT })).stdout;
  const comparisons: Comparison[] = [];
  for (const { format, name, rows, rounds, floorName } of CASES) {
    const figures = { ours: [] as number[], floor: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      figures.ours.push(Number(await measure(format, 'ours', String(rows))));
      figures.floor.push(Number(await measure(format, 'floor', String(rows))));
    }
    comparisons.push({ name, unit: 's CPU', ...figures, floorName });
  }
  return [...comparisons, ...(await benchPrint(measure))];
}
