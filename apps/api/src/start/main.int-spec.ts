import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@turnout/shared/testing';
import { Client } from 'pg';
import { buildProgram, type BuiltProgram } from '../testing/built-program';

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Starting a process takes seconds of the processor: each start shows what can be seen of it. */
describe('the program', () => {
  let database: TestDatabase;
  let program: BuiltProgram;
  const running: ChildProcess[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'turnout-data-'));

  beforeAll(async () => {
    program = buildProgram();
    database = await createTestDatabase();
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    program.remove();
    await database.drop();
  });

  function launch(environment: Record<string, string> = {}) {
    const child = spawn(process.execPath, [program.file], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        NODE_COMPILE_CACHE: program.cache,
        PORT: '0',
        DATABASE_URL: database.url,
        TURNOUT_DATA: folder,
        ...environment,
      },
    });
    running.push(child);
    const complaints = child.stderr!;
    let stderr = '';
    complaints.on('data', (text: Buffer) => (stderr += text.toString()));
    let stdout = '';
    child.stdout?.on('data', (text: Buffer) => (stdout += text.toString()));
    const ended = Promise.all([once(child, 'exit'), once(complaints, 'close')]).then(([[code]]): Ended => ({
      code: code as number | null,
      stderr,
    }));
    const ready = once(child, 'message').then(([message]) => (message as { address: string }).address);
    return { child, ended, ready, printed: () => stdout };
  }

  it('migrates an empty database, says when it is ready, prints where to set it up, and ends when asked to', async () => {
    const first = launch({ TURNOUT_PUBLIC_URL: 'https://turnout.example.org', TURNOUT_LOG_LEVEL: 'silent' });
    const address = await first.ready;
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    expect(await (await fetch(`${address}/api/v1/health/ready`)).json()).toEqual({ status: 'ok' });
    expect(first.printed()).toMatch(/^Nobody has an account yet[^\n]+\nhttps:\/\/turnout\.example\.org\/setup#[\w-]{43}\n$/u);
    const token = first.printed().split('#')[1]?.trim();
    const body = JSON.stringify({ token, email: 'ana@example.org', displayName: 'Ana', password: 'three tall trees' });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${address}/api/v1/setup`, { method: 'POST', headers, body })).status).toBe(200);
    first.child.kill('SIGTERM');
    expect(await first.ended).toEqual({ code: 0, stderr: '' });
  });

  it('prints nothing once somebody has an account, and finishes the requests that run before it ends', async () => {
    const { child, ended, ready, printed } = launch({ TURNOUT_LOG_LEVEL: 'silent' });
    const address = await ready;
    const blocker = new Client({ connectionString: database.url });
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE schema_migrations IN ACCESS EXCLUSIVE MODE');
    const slow = fetch(`${address}/api/v1/health/ready`);
    await waitUntil(async () => {
      const { rows } = await blocker.query<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      return rows[0]?.waiting === 1;
    });
    child.kill('SIGTERM');
    await waitUntil(() =>
      fetch(`${address}/api/v1/health/live`).then(
        () => false,
        () => true,
      ),
    );
    await blocker.query('COMMIT');
    await blocker.end();
    expect((await slow).status).toBe(200);
    expect((await ended).code).toBe(0);
    expect(printed()).toBe('');
  });

  it('starts twice at once on an empty database', async () => {
    const fresh = await createTestDatabase();
    const instances = [1, 2].map(() => launch({ DATABASE_URL: fresh.url }));
    const addresses = await Promise.all(instances.map(({ ready }) => ready));
    expect(new Set(addresses).size).toBe(2);
    for (const { child } of instances) child.kill('SIGTERM');
    expect(await Promise.all(instances.map(({ ended }) => ended))).toEqual(instances.map(() => ({ code: 0, stderr: '' })));
    expect(await accountsOf(fresh.url)).toEqual([]);
    await fresh.drop();
  });

  it('loads the demo into an empty embedded database, and ends when the launcher that started it is gone', async () => {
    const fresh = await createTestDatabase();
    const { child, ended, ready } = launch({ TURNOUT_EMBEDDED: '1', DATABASE_URL: fresh.url });
    await ready;
    child.disconnect();
    expect((await ended).code).toBe(0);
    expect(await accountsOf(fresh.url)).toEqual(['admin', 'coordinator', 'lead', 'other', 'partner', 'viewer']);
    await fresh.drop();
  });

  it('says in one line that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await launch({ PORT: String(port) }).ended).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^Port \d+ is taken: [^\n]+\n$/u) as string,
    });
    other.close();
  });
});

async function accountsOf(url: string): Promise<(string | undefined)[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ email: string }>('SELECT email FROM accounts ORDER BY email');
  await client.end();
  return rows.map(({ email }) => email.split('@')[0]);
}

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It never came to be so.');
}
