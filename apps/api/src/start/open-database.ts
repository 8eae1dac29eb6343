import { compareMigrations, dataSourceOptions } from '@turnout/shared/database';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../entities';
import { StartFailure } from './start-failure';

/**
 * Connects to the database and brings it to this program's schema.
 * @throws StartFailure when it cannot be reached, lets us not in, or is newer than the program
 */
export async function openDatabase(url: string, onPoolError: (error: Error) => void): Promise<DataSource> {
  const dataSource = new DataSource(dataSourceOptions({ url, entities: ENTITIES, onPoolError }));
  await dataSource.initialize().catch((error: unknown) => {
    throw describeRefusal(error, new URL(url));
  });
  const { missing, unknown } = await compareMigrations(dataSource);
  if (unknown.length > 0) {
    await dataSource.destroy();
    throw new StartFailure(
      `The database is newer than this program: it knows ${unknown.join(', ')}. Start the version that made it, or a later one.`,
    );
  }
  if (missing.length > 0) await migrate(url);
  return dataSource;
}

/**
 * Runs the migrations over connections of their own, which nothing limits in time. Several instances may start at once:
 * one migrates, the others wait for it and find nothing left to do.
 */
async function migrate(url: string): Promise<void> {
  const migrator = await new DataSource(dataSourceOptions({ url, entities: ENTITIES, poolSize: 2, isTimed: false })).initialize();
  const runner = migrator.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(hashtext('turnout migrations'))`);
    await migrator.runMigrations();
  } finally {
    await runner.release();
    // The lock goes with its connection.
    await migrator.destroy();
  }
}

const REFUSALS: Readonly<Record<string, string>> = {
  '28P01': 'it does not accept the user or the password',
  '28000': 'it does not accept the user',
  '3D000': 'there is no database of that name',
  '53300': 'it has no connection left',
  '57P03': 'it is still starting',
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
  ETIMEDOUT: 'it does not answer',
};

function describeRefusal(error: unknown, url: URL): StartFailure {
  const code = typeof error === 'object' && error !== null ? String(Reflect.get(error, 'code')) : '';
  const reason = REFUSALS[code] ?? (error instanceof Error ? error.message : 'for no reason it gives');
  return new StartFailure(`The database at ${url.host}${url.pathname} cannot be used: ${reason}.`);
}
