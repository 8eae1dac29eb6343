import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { startApi } from '../lib/api-process.ts';
import { ROOT } from '../lib/bootstrap/paths.mjs';
import { startTestPostgres } from '../lib/postgres/embedded.ts';
import { fillBenchProject } from './bench-project.ts';
import type { Comparison } from './figures.ts';
import { cpuSecondsOf } from './process-cpu.ts';
import { signIn } from './sign-in.ts';

/** One side of a comparison: a running process and how it is asked. */
interface Side {
  readonly pid: number;
  readonly address: string;
  readonly headers: Record<string, string>;
}

interface Case {
  readonly name: string;
  readonly amount: number;
  readonly ours: string;
  readonly floor: string;
  readonly floorName?: string;
  /** What is sent, another each time. */
  readonly body?: (sent: number) => unknown;
}

const CONNECTIONS = 8;
const ROUNDS = 5;
/** Requests of either side that are not counted: a server runs for weeks, and larger code is compiled later. */
const WARM_UP = 2_000;

/** How many events have been sent, by whichever side. */
let sent = 0;

const LIST = { name: 'list of 50 of 10,000 events with totals', amount: 600, ours: '/events?limit=50&sort=startsOn' } as const;

const CASES: readonly Case[] = [
  { ...LIST, floor: '/signed-in/events', floorName: 'bare Fastify + pg, signed in' },
  { ...LIST, floor: '/events' },
  { name: 'sums by type of 10,000 events', amount: 400, ours: '/summary?by=type', floor: '/summary' },
  {
    name: 'logging an event',
    amount: 600,
    ours: '/events',
    floor: '/events',
    body: anEvent,
  },
];

/** Events as people log them, on other days and with other people: a project that holds one event a thousand times is judged quite differently. */
function anEvent(sent: number): object {
  const day = new Date(Date.UTC(2018, 0, 1 + (sent % 1000))).toISOString().slice(0, 10);
  return {
    type: 'igniting',
    title: `Open day of the school lab, ${String(sent)}`,
    startsOn: day,
    leadPartner: 'CARDET',
    participants: { count: 10 + (sent % 97), quality: 'exact' },
  };
}

/** CPU per request of the built server, signed in, beside bare Fastify and pg on the same database, in turns. */
export async function benchApi(): Promise<readonly Comparison[]> {
  const postgres = await startTestPostgres();
  const data = mkdtempSync(join(tmpdir(), 'turnout-bench-'));
  const api = startApi({ host: '127.0.0.1', port: 0, dataFolder: data, databaseUrl: null }, postgres.url, {
    TURNOUT_EMBEDDED: '1',
    TURNOUT_LOG_LEVEL: 'error',
  });
  try {
    const address = await api.ready;
    const project = await fillBenchProject(postgres.url);
    const cookie = await signIn(`${address}/api/v1`);
    const floor = await startFloor(postgres.url, project.id, cookie);
    try {
      const ours: Side = {
        pid: api.pid,
        address: `${address}/api/v1/projects/${project.code}`,
        headers: { cookie },
      };
      const comparisons: Comparison[] = [];
      for (const one of CASES) comparisons.push(await compare(one, ours, floor.side));
      return comparisons;
    } finally {
      floor.stop();
    }
  } finally {
    await api.stop();
    await postgres.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function compare(
  { name, amount, ours, floor, floorName = 'bare Fastify + pg, not signed in', body }: Case,
  us: Side,
  ground: Side,
): Promise<Comparison> {
  await ask(us, ours, WARM_UP, body);
  await ask(ground, floor, WARM_UP, body);
  const figures = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    figures.ours.push(await ask(us, ours, amount, body));
    figures.floor.push(await ask(ground, floor, amount, body));
  }
  return { name, unit: 'ms CPU', ...figures, floorName };
}

/** Sends so many requests and says what CPU milliseconds the process spent on each. */
async function ask({ pid, address, headers }: Side, path: string, amount: number, body: Case['body']): Promise<number> {
  const before = cpuSecondsOf(pid);
  const outcome = await autocannon({
    url: address + path,
    amount,
    connections: CONNECTIONS,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined
      ? {}
      : { requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, body: JSON.stringify(body(sent++)) }) }] }),
  });
  if (outcome.non2xx > 0 || outcome.errors > 0)
    throw new Error(`${path}: ${String(outcome.non2xx)} answers were refused, ${String(outcome.errors)} failed.`);
  return ((cpuSecondsOf(pid) - before) * 1000) / amount;
}

async function startFloor(databaseUrl: string, projectId: string, cookie: string): Promise<{ side: Side; stop: () => void }> {
  const child = fork(join(ROOT, 'tools', 'bench', 'floor-server.mjs'), {
    env: { ...process.env, DATABASE_URL: databaseUrl, BENCH_PROJECT_ID: projectId },
  });
  const [message] = (await once(child, 'message')) as [{ port: number }];
  return {
    side: { pid: child.pid ?? 0, address: `http://127.0.0.1:${String(message.port)}`, headers: { cookie } },
    stop: () => {
      child.kill();
    },
  };
}
