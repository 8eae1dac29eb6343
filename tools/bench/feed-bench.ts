import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startApi } from '../lib/api-process.ts';
import { startTestPostgres } from '../lib/postgres/embedded.ts';
import { type BenchProject, fillBenchProject } from './bench-project.ts';
import type { Comparison } from './figures.ts';
import { type Asked, longestWait } from './longest-wait.ts';
import { signIn } from './sign-in.ts';

const ROUNDS = 11;
const WARM_UP = 5;
/** As many programs ask at the full hour. */
const AT_ONCE = 10;

/** A calendar feed as full as feeds are, of a project of 10,000 events: how long it takes, and how long others wait while ten are asked for at once. */
export async function benchFeeds(): Promise<readonly Comparison[]> {
  const postgres = await startTestPostgres();
  const data = mkdtempSync(join(tmpdir(), 'turnout-bench-'));
  const environment = { TURNOUT_EMBEDDED: '1', TURNOUT_LOG_LEVEL: 'error' };
  const api = startApi({ host: '127.0.0.1', port: 0, dataFolder: data, databaseUrl: null }, postgres.url, environment);
  const client = new Client({ connectionString: postgres.url });
  try {
    const address = `${await api.ready}/api/v1`;
    const project = await fillBenchProject(postgres.url);
    await client.connect();
    const asked = { address: `${address}/projects/${project.code}`, cookie: await signIn(address) };
    const feed = await makeFeed(address, asked.cookie, project);
    const read = async (): Promise<void> => {
      const answer = await fetch(feed);
      if (!answer.ok) throw new Error(`The feed answered ${String(answer.status)}.`);
      await answer.arrayBuffer();
    };
    return [await compareTimes(read, () => writeBare(client, project)), await compareWaits(asked, read)];
  } finally {
    await client.end();
    await api.stop();
    await postgres.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** @returns the address of the feed, at the server that was asked */
async function makeFeed(address: string, cookie: string, { code }: BenchProject): Promise<string> {
  const answer = await fetch(`${address}/account/feeds`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Bench', project: code }),
  });
  const made = (await answer.json()) as { readonly address: string };
  return `${address}/feeds/${made.address.split('/').at(-1) ?? ''}`;
}

async function compareTimes(read: () => Promise<void>, bare: () => Promise<unknown>): Promise<Comparison> {
  const figures = { ours: [] as number[], floor: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [ours, floor] = [await millisecondsOf(read), await millisecondsOf(bare)];
    if (round < 0) continue;
    figures.ours.push(ours);
    figures.floor.push(floor);
  }
  return { name: 'calendar feed of 2,000 events', unit: 'ms', ...figures, floorName: 'the raw query and its strings joined' };
}

async function compareWaits(asked: Asked, read: () => Promise<void>): Promise<Comparison> {
  const figures = { ours: [] as number[], floor: [] as number[] };
  for (let round = -1; round < ROUNDS; round++) {
    const begun = performance.now();
    const ours = await longestWait(
      asked,
      Promise.all(Array.from({ length: AT_ONCE }, read)).then(() => undefined),
    );
    const floor = await longestWait(asked, pause(performance.now() - begun));
    if (round < 0) continue;
    figures.ours.push(ours);
    figures.floor.push(floor);
  }
  const name = `longest wait beside ${String(AT_ONCE)} calendar feeds of 2,000 events`;
  return { name, unit: 'ms', ...figures, floorName: 'the same requests with no feed being made' };
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const RAW = `
  select e.id, t.label as type, e.title, to_char(e.starts_on, 'YYYYMMDD') as first, to_char(coalesce(e.ends_on, e.starts_on) + 1, 'YYYYMMDD') as over,
         e.status, e.place, e.country, e.version, to_char(e.updated_at, 'YYYYMMDD"T"HH24MISS"Z"') as changed, lead.code as lead
    from events e
    left join event_types t on t.project_id = e.project_id and t.id = e.type_id
    left join partners lead on lead.project_id = e.project_id and lead.id = e.lead_partner_id
   where e.project_id = $1 order by e.starts_on desc limit 2000`;

/** What the feed has to do at least: asking for its events, and putting each between the words of a calendar. */
async function writeBare(client: Client, { id }: BenchProject): Promise<Buffer> {
  const { rows } = await client.query<Readonly<Record<string, string>>>(RAW, [id]);
  const entries = rows.map((row) =>
    [
      ...['BEGIN:VEVENT', `UID:${row['id'] ?? ''}`, `SEQUENCE:${row['version'] ?? ''}`, `DTSTAMP:${row['changed'] ?? ''}`],
      ...[`DTSTART;VALUE=DATE:${row['first'] ?? ''}`, `DTEND;VALUE=DATE:${row['over'] ?? ''}`, `SUMMARY:${row['title'] ?? ''}`],
      ...[
        `LOCATION:${row['place'] ?? row['country'] ?? ''}`,
        `DESCRIPTION:${row['type'] ?? ''}\\n${row['lead'] ?? ''}\\n${row['status'] ?? ''}`,
      ],
      ...[`URL:/events/${row['id'] ?? ''}`, 'END:VEVENT'],
    ].join('\r\n'),
  );
  return Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...entries, 'END:VCALENDAR', ''].join('\r\n'));
}
