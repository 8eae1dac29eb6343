import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database that belongs to one spec file. */
export interface TestDatabase {
  /** Address for `pg` or TypeORM. */
  readonly url: string;
  /** Removes the database, whoever is still connected. */
  readonly drop: () => Promise<void>;
}

/** Brings an empty database into the state the specs start from, over a connection of its own that it closes. */
export type Prepare = (url: string) => Promise<void>;

/** A prepared state, made once per test run and copied for every database that asks for it. */
export interface DatabaseTemplate {
  /** Names the state: lower-case letters, digits and underscores. */
  readonly name: string;
  readonly prepare: Prepare;
}

/**
 * Makes a database for one spec file on the PostgreSQL of this test run, which the first call starts.
 * @param template prepared state to copy; without it the database is empty
 * @example
 * const database = await createTestDatabase({ name: 'migrated', prepare: migrate });
 * afterAll(() => database.drop());
 */
export async function createTestDatabase(template?: DatabaseTemplate): Promise<TestDatabase> {
  const server = await testServerUrl();
  const name = `${runPrefix()}_${randomBytes(6).toString('hex')}`;
  await asOwner(server, async (client) => {
    const source = template ? await preparedTemplate(client, server, template) : 'template0';
    await client.query(`create database ${name} template ${source}`);
  });
  return {
    url: urlOf(server, name),
    drop: () => asOwner(server, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

/** Address of the PostgreSQL server of this test run; starts it when nobody has asked before. */
export async function testServerUrl(): Promise<string> {
  const broker = process.env['TURNOUT_TEST_DATABASE_BROKER'];
  if (broker === undefined) throw new Error('There is no test server: the Jest configuration names no global setup.');
  const answer = await fetch(broker);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

async function preparedTemplate(client: Client, server: string, { name, prepare }: DatabaseTemplate): Promise<string> {
  const source = `${runPrefix()}_${name}`;
  // Spec files run side by side and several may be the first; the lock ends with the connection.
  await client.query('select pg_advisory_lock(hashtext($1))', [source]);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [source]);
  if (rowCount === 0) {
    const draft = `${source}_draft`;
    await client.query(`drop database if exists ${draft}`);
    await client.query(`create database ${draft} template template0`);
    await prepare(urlOf(server, draft));
    await client.query(`alter database ${draft} rename to ${source}`);
  }
  return source;
}

async function asOwner(server: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const runPrefix = () => `turnout_${process.env['TURNOUT_TEST_RUN'] ?? 'alone'}`;

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
