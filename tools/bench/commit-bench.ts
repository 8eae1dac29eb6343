import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startApi } from '../lib/api-process.ts';
import { startTestPostgres } from '../lib/postgres/embedded.ts';
import type { Comparison } from './figures.ts';
import { signIn } from './sign-in.ts';

const ROWS = 10_000;
const ROUNDS = 3;
const PARTNERS = ['CARDET', 'CEO', 'CESIE', 'OXFAM', 'CESIE, LGSG'];

/** Seconds until ten thousand rows are committed, with their origins and their history, beside merely writing so many events. */
export async function benchCommits(): Promise<readonly Comparison[]> {
  const postgres = await startTestPostgres();
  const data = mkdtempSync(join(tmpdir(), 'turnout-bench-'));
  const settings = { TURNOUT_EMBEDDED: '1', TURNOUT_LOG_LEVEL: 'error' };
  const api = startApi({ host: '127.0.0.1', port: 0, dataFolder: data, databaseUrl: null }, postgres.url, settings);
  try {
    const address = `${await api.ready}/api/v1`;
    const cookie = await signIn(address);
    const [ours, floor]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      const code = `commit-${String(round)}`;
      await post(`${address}/projects`, cookie, { code, title: code, copySetupFrom: 'sociall' });
      ours.push(await secondsToCommit(`${address}/projects/${code}/imports`, cookie));
      floor.push(await secondsToWrite(postgres.url, code));
    }
    return [{ name: 'committing an import of 10,000 rows', unit: 's', ours, floor, floorName: 'the same events written by one statement' }];
  } finally {
    await api.stop();
    await postgres.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function secondsToCommit(imports: string, cookie: string): Promise<number> {
  const opened = await fetch(imports, { method: 'POST', headers: { cookie, 'content-type': 'text/tab-separated-values' }, body: table() });
  const { id, counts } = (await opened.json()) as { id: string; counts: { ready: number } };
  if (counts.ready !== ROWS) throw new Error(`Only ${String(counts.ready)} rows are ready.`);
  const started = performance.now();
  await post(`${imports}/${id}/commit`, cookie, {}, { 'if-match': '"1"' });
  return (performance.now() - started) / 1000;
}

async function post(url: string, cookie: string, body: object, headers: Record<string, string> = {}): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

/** The events of the project once more, and nothing beside them. */
async function secondsToWrite(databaseUrl: string, code: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const started = performance.now();
    await client.query(
      `insert into events (project_id, id, type_id, title, starts_on, country, level, lead_partner_id, participant_count, participant_quality,
                           status, search_text)
       select e.project_id, gen_random_uuid(), type_id, e.title, e.starts_on, country, level, lead_partner_id, participant_count,
              participant_quality, status, search_text
         from events e join projects p on p.id = e.project_id where p.code = $1`,
      [code],
    );
    return (performance.now() - started) / 1000;
  } finally {
    await client.end();
  }
}

function table(): string {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const [day, month] = [String((index % 28) + 1).padStart(2, '0'), String((Math.floor(index / 28) % 12) + 1).padStart(2, '0')];
    const title = `Meeting ${String(index)} of the local partnership on inclusion in school and community`;
    return ['Igniting event', 'Italy', `2020-${month}-${day}`, title, PARTNERS[index % PARTNERS.length], ((index * 7) % 61) + 5].join('\t');
  });
  return ['Type\tCountry\tDate\tEvent\tPartner(s)\tParticipants', ...rows].join('\n');
}
