import { EVENT_TYPE_LEVELS } from '@turnout/consortium/domain';
import { EVENT_LEVELS } from '@turnout/events/domain';
import { dataSourceOptions } from '@turnout/shared/database';
import { createTestDatabase, type TestDatabase } from '@turnout/shared/testing';
import { DataSource, type EntityMetadata } from 'typeorm';
import { ENTITIES } from '../entities';

/**
 * The drift check compares conditions by name only. Here each condition of an entity, which is made from the vocabularies
 * of the domain, is given to the database beside the one the migrations wrote, and both are read back as it understood them.
 */
describe('the conditions of the schema', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource(dataSourceOptions({ url: database.url, entities: ENTITIES })).initialize();
    await dataSource.runMigrations();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const understood = async (name: string): Promise<string | undefined> => {
    const rows = await dataSource.query<{ text: string }[]>(
      'select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1',
      [name],
    );
    return rows[0]?.text;
  };

  const conditions = (metadata: EntityMetadata) =>
    metadata.checks.map(({ name, expression }) => ({ table: metadata.tableName, name, expression }));

  it('mean in the database what the domain says', async () => {
    const all = dataSource.entityMetadatas.flatMap((metadata) => conditions(metadata));
    expect(all.length).toBeGreaterThan(60);
    for (const { table, name, expression } of all) {
      await dataSource.query(`alter table ${table} add constraint ck_probe check (${expression})`);
      expect({ name, text: await understood('ck_probe') }).toEqual({ name, text: await understood(name) });
      await dataSource.query(`alter table ${table} drop constraint ck_probe`);
    }
  });

  it('use one vocabulary for the level of events and of their types', () => {
    expect(EVENT_TYPE_LEVELS).toEqual(EVENT_LEVELS);
  });
});
