import type { DataSource } from 'typeorm';
import { ALL_MIGRATIONS } from './migrations';

/** Where a database and this program differ in migrations, by name. */
export interface MigrationDifference {
  /** Known here, not yet in the database. */
  readonly missing: readonly string[];
  /** In the database, not known here: the database is newer than the program. */
  readonly unknown: readonly string[];
}

/** Compares what was done to the database with what this program knows. */
export async function compareMigrations(dataSource: DataSource): Promise<MigrationDifference> {
  const known = ALL_MIGRATIONS.map(({ name }) => name);
  const [{ exists }] = await dataSource.query<[{ exists: boolean }]>(`SELECT to_regclass('schema_migrations') IS NOT NULL AS exists`);
  const rows = exists ? await dataSource.query<{ name: string }[]>(`SELECT name FROM schema_migrations ORDER BY id`) : [];
  const done = new Set(rows.map(({ name }) => name));
  return { missing: known.filter((name) => !done.has(name)), unknown: [...done].filter((name) => !known.includes(name)) };
}
