import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleServer } from '../build-api.mjs';
import { ROOT } from '../lib/bootstrap/paths.mjs';
import type { Comparison } from './figures.ts';

const run = promisify(execFile);
const ROWS = 10_000;
const ROUNDS = 3;
const SOURCES = [
  { name: 'import of 10,000 rows of a workbook, until understood', file: 'events.xlsx', floorName: 'hucre, the values alone' },
  {
    name: 'import of 10,000 rows of a CSV file, until understood',
    file: 'events.csv',
    floorName: 'the text split at line breaks and semicolons',
  },
];

interface Taken {
  readonly cpu: number;
  readonly memory: number;
}

/** CPU seconds and peak memory of a whole process that reads and understands a table, beside one that merely reads its values. */
export async function benchImports(): Promise<readonly Comparison[]> {
  const program = join(ROOT, 'dist', 'bench', 'import-run.mjs');
  await bundleServer('tools/bench/import-run.ts', program);
  const folder = await mkdtemp(join(tmpdir(), 'turnout-bench-'));
  try {
    const comparisons: Comparison[] = [];
    for (const { name, file, floorName } of SOURCES) {
      const path = join(folder, file);
      await run(process.execPath, [program, 'make', String(ROWS), path], { cwd: ROOT });
      const [ours, floor]: [Taken[], Taken[]] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        ours.push(await taken(program, 'ours', path));
        floor.push(await taken(program, 'floor', path));
      }
      const of = (what: keyof Taken) => ({ ours: ours.map((each) => each[what]), floor: floor.map((each) => each[what]), floorName });
      comparisons.push({ name, unit: 's CPU', ...of('cpu') }, { name: `${name}: memory`, unit: 'MB', ...of('memory') });
    }
    return comparisons;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function taken(program: string, side: 'ours' | 'floor', file: string): Promise<Taken> {
  const { stdout } = await run(process.execPath, [program, side, String(ROWS), file], { cwd: ROOT });
  return JSON.parse(stdout) as Taken;
}
