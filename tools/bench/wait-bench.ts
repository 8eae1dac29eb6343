import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startApi } from '../lib/api-process.ts';
import { startTestPostgres } from '../lib/postgres/embedded.ts';
import { fillBenchProject } from './bench-project.ts';
import type { Comparison } from './figures.ts';
import { type Asked, longestWait } from './longest-wait.ts';
import { signIn } from './sign-in.ts';

/** A long file, and the query that leaves as many rows in it as the format takes. */
const FILES = [
  ['Word file of some 1,700 events', '/reports/events-table.docx?to=2018-07-15'],
  ['PDF of 10,000 events', '/reports/events-table.pdf'],
  ['workbook of 10,000 events', '/reports/events-table.xlsx'],
] as const;

const ROUNDS = 3;

/** How long others wait at most while a long file is made, beside how long they wait when none is. */
export async function benchWaits(): Promise<readonly Comparison[]> {
  const postgres = await startTestPostgres();
  const data = mkdtempSync(join(tmpdir(), 'turnout-bench-'));
  const environment = { TURNOUT_EMBEDDED: '1', TURNOUT_LOG_LEVEL: 'error' };
  const api = startApi({ host: '127.0.0.1', port: 0, dataFolder: data, databaseUrl: null }, postgres.url, environment);
  try {
    const address = `${await api.ready}/api/v1`;
    const { code } = await fillBenchProject(postgres.url);
    const project = { address: `${address}/projects/${code}`, cookie: await signIn(address) };
    const comparisons: Comparison[] = [];
    for (const [name, path] of FILES) comparisons.push(await compare(name, path, project));
    return comparisons;
  } finally {
    await api.stop();
    await postgres.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function compare(name: string, path: string, project: Asked): Promise<Comparison> {
  const figures = { ours: [] as number[], floor: [] as number[] };
  const file = async (): Promise<void> => {
    const answer = await fetch(project.address + path, { headers: { cookie: project.cookie } });
    if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}.`);
    await answer.arrayBuffer();
  };
  await file();
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    figures.ours.push(await longestWait(project, file()));
    figures.floor.push(await longestWait(project, pause(performance.now() - begun)));
  }
  return { name: `longest wait beside a ${name}`, unit: 'ms', ...figures, floorName: 'the same requests with no file being made' };
}
