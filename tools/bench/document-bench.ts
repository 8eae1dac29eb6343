import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleServer } from '../build-api.mjs';
import { ROOT } from '../lib/bootstrap/paths.mjs';
import type { Comparison } from './figures.ts';

const run = promisify(execFile);
const SIZES = [
  { name: 'events table of the 31 Soci@ll records as PDF', rows: 31, rounds: 5 },
  { name: 'events table of 10,000 records as PDF', rows: 10_000, rounds: 3 },
];

/** CPU seconds of a whole process that sets the events table as tagged PDF, beside pdfkit writing the same words bare. */
export async function benchDocuments(): Promise<readonly Comparison[]> {
  const program = join(ROOT, 'dist', 'bench', 'document-run.mjs');
  await bundleServer('tools/bench/document-run.ts', program);
  const comparisons: Comparison[] = [];
  for (const { name, rows, rounds } of SIZES) {
    const figures = { ours: [] as number[], floor: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      figures.ours.push(await cpuSeconds(program, 'ours', rows));
      figures.floor.push(await cpuSeconds(program, 'floor', rows));
    }
    comparisons.push({ name, unit: 's CPU', ...figures, floorName: 'pdfkit, one line a cell, no layout, no tags' });
  }
  return comparisons;
}

async function cpuSeconds(program: string, side: 'ours' | 'floor', rows: number): Promise<number> {
  const { stdout } = await run(process.execPath, [program, side, String(rows)], { cwd: ROOT });
  return Number(stdout);
}
