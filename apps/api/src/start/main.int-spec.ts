import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@turnout/shared/testing';
import { Client } from 'pg';

const ROOT = join(__dirname, '../../../..');
const PROGRAM = join(ROOT, `dist/main-under-test-${String(process.pid)}.mjs`);

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

describe('the program', () => {
  let database: TestDatabase;
  const running: ChildProcess[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'turnout-data-'));

  beforeAll(async () => {
    execFileSync(process.execPath, [join(ROOT, 'tools/build-api.mjs'), PROGRAM]);
    database = await createTestDatabase();
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    rmSync(PROGRAM, { force: true });
    rmSync(`${PROGRAM}.map`, { force: true });
    await database.drop();
  });

  function launch(environment: Record<string, string> = {}) {
    const child = spawn(process.execPath, [PROGRAM], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { PATH: process.env['PATH'], PORT: '0', DATABASE_URL: database.url, TURNOUT_DATA: folder, ...environment },
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

  it('migrates an empty database, says when it is ready and ends when asked to', async () => {
    const { child, ended, ready } = launch();
    const address = await ready;
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    expect(await (await fetch(`${address}/api/v1/health/ready`)).json()).toEqual({ status: 'ok' });
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, stderr: '' });
  });

  it('prints where to set it up while nobody has an account, and no longer when somebody has', async () => {
    const fresh = await createTestDatabase();
    const first = launch({ DATABASE_URL: fresh.url, TURNOUT_PUBLIC_URL: 'https://turnout.example.org', TURNOUT_LOG_LEVEL: 'silent' });
    const address = await first.ready;
    expect(first.printed()).toMatch(/^Nobody has an account yet[^\n]+\nhttps:\/\/turnout\.example\.org\/setup#[\w-]{43}\n$/u);
    const token = first.printed().split('#')[1]?.trim();
    const body = JSON.stringify({ token, email: 'ana@example.org', displayName: 'Ana', password: 'three tall trees' });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${address}/api/v1/setup`, { method: 'POST', headers, body })).status).toBe(200);
    first.child.kill('SIGTERM');
    await first.ended;
    const second = launch({ DATABASE_URL: fresh.url, TURNOUT_LOG_LEVEL: 'silent' });
    await second.ready;
    second.child.kill('SIGTERM');
    await second.ended;
    expect(second.printed()).toBe('');
    await fresh.drop();
  });

  it('starts twice at once on an empty database', async () => {
    const fresh = await createTestDatabase();
    const instances = [1, 2].map(() => launch({ DATABASE_URL: fresh.url }));
    const addresses = await Promise.all(instances.map(({ ready }) => ready));
    expect(new Set(addresses).size).toBe(2);
    for (const { child } of instances) child.kill('SIGTERM');
    expect(await Promise.all(instances.map(({ ended }) => ended))).toEqual(instances.map(() => ({ code: 0, stderr: '' })));
    await fresh.drop();
  });

  it('ends when the launcher that started it is gone', async () => {
    const { child, ended, ready } = launch();
    await ready;
    child.disconnect();
    expect((await ended).code).toBe(0);
  });

  it('finishes the requests that run before it ends', async () => {
    const { child, ended, ready } = launch();
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
  });

  it('loads the demo into an empty embedded database, and into no other', async () => {
    const accounts = async (environment: Record<string, string>) => {
      const fresh = await createTestDatabase();
      const { child, ended, ready } = launch({ ...environment, DATABASE_URL: fresh.url });
      await ready;
      child.kill('SIGTERM');
      await ended;
      const client = new Client({ connectionString: fresh.url });
      await client.connect();
      const { rows } = await client.query<{ email: string }>('SELECT email FROM accounts ORDER BY email');
      await client.end();
      await fresh.drop();
      return rows.map(({ email }) => email.split('@')[0]);
    };
    expect(await accounts({ TURNOUT_EMBEDDED: '1' })).toEqual(['admin', 'coordinator', 'lead', 'other', 'partner', 'viewer']);
    expect(await accounts({ TURNOUT_EMBEDDED: '1', NODE_ENV: 'production' })).toEqual([]);
    expect(await accounts({})).toEqual([]);
  });

  it.each([
    ['no database address', { DATABASE_URL: '' }, /^DATABASE_URL is not set/u],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/turnout' },
      /^The database at 127\.0\.0\.1:1\/turnout cannot be used: nothing listens there\./u,
    ],
    ['a folder that cannot be', { TURNOUT_FILES: '/dev/null/files' }, /^The folder for files, \/dev\/null\/files, cannot be made/u],
    ['a host that is not this machine', { HOST: '203.0.113.7' }, /^HOST is no address of this machine/u],
  ])('says in one line what is wrong with %s', async (_what, environment, line) => {
    const { code, stderr } = await launch(environment).ended;
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(line)]);
    expect(stderr).not.toContain('secret');
  });

  it('says in one line that the password is wrong', async () => {
    const url = new URL(database.url);
    url.password = 'wrong';
    expect(await launch({ DATABASE_URL: url.href }).ended).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^The database at [^\n]+ cannot be used: it does not accept the user or the password\.\n$/u) as string,
    });
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

  it('leaves a database alone that is newer than itself', async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(`INSERT INTO schema_migrations (timestamp, name) VALUES (9, 'FromTheFuture9')`);
    expect(await launch().ended).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^The database is newer than this program: it knows FromTheFuture9\.[^\n]+\n$/u) as string,
    });
    await client.query(`DELETE FROM schema_migrations WHERE timestamp = 9`);
    await client.end();
  });
});

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It never came to be so.');
}
