import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIdentity } from '../lib/bootstrap/process-identity.mjs';
import { launch, type Launched } from './testing/launch.ts';
import { logEvent, titlesAt } from './testing/ledger-of.ts';

interface Note {
  readonly child: { readonly pid: number };
}

describe('npm start', () => {
  let dataFolder: string;
  const started: Launched[] = [];
  const start = (environment: Record<string, string> = {}) => {
    const launched = launch({ TURNOUT_DATA: dataFolder, ...environment });
    started.push(launched);
    return launched;
  };
  const pidOf = (name: string) => (JSON.parse(readFileSync(join(dataFolder, `${name}.process.json`), 'utf8')) as Note).child.pid;
  const runs = (pid: number) => processIdentity(pid) !== null;

  beforeAll(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'turnout-start-'));
    // A folder that mkdtemp made is closed to the account root hands the database to.
    rmSync(dataFolder, { recursive: true });
  });
  afterAll(async () => {
    for (const { child, ended } of started) {
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('refuses a second start on the same data folder, stops cleanly and leaves nothing running', async () => {
    const first = start();
    await first.ready;
    const [api, postgres] = [pidOf('api'), pidOf('postgres')];
    const second = await start().ended;
    expect(second.code).toBe(1);
    expect(second.complaint).toBe(
      `Turnout already runs on the data folder ${dataFolder} (process ${String(first.child.pid)}): stop it first, or set TURNOUT_DATA to another folder.`,
    );
    expect(runs(api) && runs(postgres)).toBe(true);
    first.child.kill('SIGINT');
    expect(await first.ended).toEqual({ code: 0, complaint: '' });
    expect([runs(api), runs(postgres)]).toEqual([false, false]);
    expect(readdirSync(dataFolder).filter((name) => !name.startsWith('postgres'))).toEqual(['files']);
  });

  it('comes back with its data after everything was killed', async () => {
    const first = start();
    const address = await first.ready;
    const title = 'Logged before the crash';
    await logEvent(address, title);
    for (const pid of [first.child.pid!, pidOf('api'), pidOf('postgres')]) process.kill(pid, 'SIGKILL');
    await first.ended;
    const second = start();
    expect(await titlesAt(await second.ready)).toContain(title);
    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
  });

  it('stops the database that a killed launcher left behind, and no other process', async () => {
    const first = start();
    await first.ready;
    const [api, postgres] = [pidOf('api'), pidOf('postgres')];
    first.child.kill('SIGKILL');
    await first.ended;
    expect(runs(postgres)).toBe(true);
    // A note that names a process by its number only, as after a restart of the machine, is not believed.
    const note = { place: dataFolder, child: { pid: process.pid, identity: 'long ago' }, starter: { pid: 1, identity: 'long ago' } };
    writeFileSync(join(dataFolder, 'api.process.json'), JSON.stringify(note));
    const second = start();
    await second.ready;
    expect([runs(api), runs(postgres), runs(process.pid)]).toEqual([false, false, true]);
    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
  });

  it('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as { port: number }).port);
    const { code, complaint } = await start({ PORT: port }).ended;
    other.close();
    expect([code, complaint]).toEqual([1, `Port ${port} is in use by another program: set PORT to a free one.`]);
  });

  it('says in one sentence that the data folder cannot be written to', async () => {
    const file = join(tmpdir(), `turnout-no-folder-${String(process.pid)}`);
    writeFileSync(file, '');
    const { code, complaint } = await start({ TURNOUT_DATA: join(file, 'data') }).ended;
    rmSync(file);
    expect(code).toBe(1);
    expect(complaint).toMatch(/^The data folder \S+ cannot be written to \(ENOTDIR\): mend that, or set TURNOUT_DATA to another folder\.$/);
  });

  it.each([
    ['leads nowhere', { DATABASE_URL: 'postgres://turnout:secret@127.0.0.1:1/turnout' }, /^[^\n]+$/],
    ['is no address', { DATABASE_URL: 'turnout.db' }, /^DATABASE_URL is no address of a PostgreSQL database[^\n]+$/],
  ])('says in one sentence that DATABASE_URL %s, without its password', async (_what, environment, sentence) => {
    const { code, complaint } = await start(environment).ended;
    expect(code).toBe(1);
    expect(complaint).toMatch(sentence);
    expect(complaint).not.toContain('secret');
  });

  it('says in one sentence that PORT is no port', async () => {
    expect(await start({ PORT: 'http' }).ended).toEqual({ code: 1, complaint: 'PORT must be a number from 0 to 65535; it is "http".' });
  });

  it('says in one sentence that the database files are of another PostgreSQL', async () => {
    const version = join(dataFolder, 'postgres', 'PG_VERSION');
    expect(existsSync(version)).toBe(true);
    const before = readFileSync(version, 'utf8');
    writeFileSync(version, '12\n');
    const { code, complaint } = await start().ended;
    writeFileSync(version, before);
    expect(code).toBe(1);
    expect(complaint).toBe(
      `The database in ${join(dataFolder, 'postgres')} was made by PostgreSQL 12, and this Turnout brings PostgreSQL ${before.trim()}.`,
    );
  });
});
