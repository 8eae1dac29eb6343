import { Client } from 'pg';
import { createTestDatabase, testServerUrl, type DatabaseTemplate } from './test-database';

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('createTestDatabase', () => {
  let preparations = 0;
  const withNotes: DatabaseTemplate = {
    name: 'with_notes',
    prepare: async (url) => {
      preparations += 1;
      await query(url, `create table note (words text); insert into note values ('from the template')`);
    },
  };

  it('hands out databases that know nothing of each other', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await query(one.url, 'create table note (words text)');
    expect(await query(other.url, `select to_regclass('note') as found`)).toEqual([{ found: null }]);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('prepares a template once, even when several ask at the same time', async () => {
    const databases = await Promise.all([1, 2, 3].map(() => createTestDatabase(withNotes)));
    for (const { url } of databases) expect(await query(url, 'select words from note')).toEqual([{ words: 'from the template' }]);
    expect(preparations).toBe(1);
    await Promise.all(databases.map(({ drop }) => drop()));
  });

  it('drops a database somebody is still connected to', async () => {
    const database = await createTestDatabase();
    const lingering = new Client({ connectionString: database.url });
    lingering.on('error', () => undefined);
    await lingering.connect();
    await database.drop();
    const name = new URL(database.url).pathname.slice(1);
    expect(await query(await testServerUrl(), `select datname from pg_database where datname = '${name}'`)).toEqual([]);
    await lingering.end().catch(() => undefined);
  });
});
