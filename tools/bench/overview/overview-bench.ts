import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startApi } from '../../lib/api-process.ts';
import { startTestPostgres } from '../../lib/postgres/embedded.ts';
import type { Comparison } from '../figures.ts';
import { signIn } from '../sign-in.ts';
import { benchDigestRun } from './digest-run.ts';
import { type Asker, OVERVIEW_CASES, type OverviewCase } from './overview-cases.ts';
import { fillOverviewProject } from './overview-project.ts';

const ROUNDS = 11;
const WARM_UP = 5;

/** Milliseconds of the clock until what the Overview of a project of 100,000 events asks is answered, beside the query that alone would find the figures, in turns. */
export async function benchOverview(): Promise<readonly Comparison[]> {
  const postgres = await startTestPostgres();
  const data = mkdtempSync(join(tmpdir(), 'turnout-bench-'));
  const settings = { TURNOUT_EMBEDDED: '1', TURNOUT_LOG_LEVEL: 'error' };
  const api = startApi({ host: '127.0.0.1', port: 0, dataFolder: data, databaseUrl: null }, postgres.url, settings);
  const client = new Client({ connectionString: postgres.url });
  try {
    const address = `${await api.ready}/api/v1`;
    const { id, code } = await fillOverviewProject(postgres.url);
    const cookies = {
      coordinator: await signIn(address, 'coordinator@example.org'),
      partner: await signIn(address, 'partner@example.org'),
    };
    await client.connect();
    const comparisons: Comparison[] = [];
    for (const one of OVERVIEW_CASES) comparisons.push(await compare(one, { address, code, cookies }, () => client.query(one.raw, [id])));
    comparisons.push(await benchDigestRun(address, id, client));
    return comparisons;
  } finally {
    await client.end();
    await api.stop();
    await postgres.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

interface Asked {
  readonly address: string;
  readonly code: string;
  readonly cookies: Readonly<Record<Asker, string>>;
}

async function compare(one: OverviewCase, { address, code, cookies }: Asked, raw: () => Promise<unknown>): Promise<Comparison> {
  const url = one.path.startsWith('//') ? address + one.path.slice(1) : `${address}/projects/${code}${one.path}`;
  const ask = async (): Promise<void> => {
    const answer = await fetch(url, { headers: { cookie: cookies[one.as] } });
    if (!answer.ok) throw new Error(`${one.path} answered ${String(answer.status)}: ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  const figures = { ours: [] as number[], floor: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [ours, floor] = [await millisecondsOf(ask), await millisecondsOf(raw)];
    if (round < 0) continue;
    figures.ours.push(ours);
    figures.floor.push(floor);
  }
  return { name: `Overview of 100,000 events: ${one.name}`, unit: 'ms', ...figures, floorName: 'the query alone' };
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
