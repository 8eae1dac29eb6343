import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from '../../lib/bootstrap/progress.mjs';
import { findChromium } from '../../e2e/find-chromium.ts';
import type { Comparison } from '../figures.ts';
import type { RunProgram } from './run-programs.ts';
import { cpuSecondsOfProgram } from './session-cpu.ts';

const ROWS = 10_000;
const ROUNDS = 3;

/**
 * CPU seconds of the events table as PDF beside Chromium's print of the same table as a page, each with the start of its processes; nothing where
 * there is no Chromium, or no way to look at its processes.
 */
export async function benchPrint(run: RunProgram): Promise<readonly Comparison[]> {
  const chromium = findChromium();
  if (chromium === null || process.platform !== 'linux') {
    say('There is no Chromium to print with: the print is left out.');
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), 'turnout-bench-'));
  try {
    const page = join(folder, 'events.html');
    await run('page', page, String(ROWS));
    const [ours, floor]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(Number(await run('pdf', 'ours', String(ROWS))));
      floor.push(await cpuSecondsOfProgram(chromium, printing(page, folder)));
    }
    const name = 'events table of 10,000 records as PDF';
    return [{ name, unit: 's CPU', ours, floor, floorName: 'Chromium printing the same table as a page' }];
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 200 });
  }
}

function printing(page: string, folder: string): readonly string[] {
  return [
    ...['--headless', '--disable-gpu', '--no-sandbox', '--no-first-run', '--no-pdf-header-footer', '--timeout=600000'],
    ...[`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${join(folder, 'events.pdf')}`, pathToFileURL(page).href],
  ];
}
