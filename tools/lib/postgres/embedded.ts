import { mkdtempSync, chmodSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { isInUse, stopLeftover } from '../leftover.ts';
import { serverAccount } from './account.ts';
import { openCluster, OWNER } from './cluster.ts';
import { postgresPrograms } from './programs.ts';
import { startServer, stopServer } from './server.ts';

/** A PostgreSQL of our own that accepts connections. */
export interface EmbeddedPostgres {
  /** Address of the database, with its password. */
  readonly url: string;
  /** The server's process. */
  readonly pid: number;
  /** Folder of the database files. */
  readonly folder: string;
  /** Settles when the server ends, asked or not. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

const TEST_FOLDER = 'turnout-test-';

/**
 * Starts the bundled PostgreSQL on the files of a data folder, making them the first time. A server that a killed
 * predecessor left running on them is stopped before.
 * @throws Trouble with one sentence when it does not start
 */
export async function startEmbeddedPostgres(dataFolder: string, { isDurable = true } = {}): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const programs = postgresPrograms(account);
  const cluster = openCluster(dataFolder, programs, account, isDurable);
  const noteFile = `${cluster.folder}.process.json`;
  await stopLeftover(noteFile, cluster.folder, 'SIGINT');
  const logFile = join(dataFolder, 'postgres.log');
  const server = await startServer({ program: programs.postgres, cluster, account, isDurable, logFile, noteFile });
  const urlOf = (database: string) => `postgres://${OWNER}:${cluster.password}@127.0.0.1:${String(server.port)}/${database}`;
  try {
    await createDatabase(urlOf('postgres'), OWNER);
  } catch (error) {
    await stopServer(server);
    throw error;
  }
  return {
    url: urlOf(OWNER),
    pid: server.child.pid ?? 0,
    folder: cluster.folder,
    ended: new Promise((resolve) => server.child.once('exit', () => resolve())),
    stop: async () => {
      await stopServer(server);
      rmSync(noteFile, { force: true });
    },
  };
}

/** Starts a PostgreSQL that lives as long as a test run, and clears away those of runs that were killed. */
export async function startTestPostgres(): Promise<EmbeddedPostgres> {
  await clearAbandoned();
  const folder = mkdtempSync(join(tmpdir(), TEST_FOLDER));
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres(folder, { isDurable: false });
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    if (!server.folder.startsWith(folder)) rmSync(dirname(server.folder), { recursive: true, force: true });
  };
  return {
    ...server,
    stop: async () => {
      await server.stop();
      remove();
    },
  };
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}

async function clearAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(TEST_FOLDER))) {
    const folder = join(tmpdir(), name);
    const note = join(folder, 'postgres.process.json');
    const isOurs = statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.();
    if (!isOurs || isInUse(note) || isYoung(folder)) continue;
    await stopLeftover(note, join(folder, 'postgres'), 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder this young may belong to a run that has not got as far as its note. */
const isYoung = (folder: string) => Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 60_000;
