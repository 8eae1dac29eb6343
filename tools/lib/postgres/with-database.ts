import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockHolder, tryLock, unlock } from '../bootstrap/lock.mjs';
import { launcherLock } from '../bootstrap/preflight.mjs';
import type { Settings } from '../bootstrap/settings.mjs';
import { Trouble } from '../bootstrap/trouble.mjs';
import { serverAccount } from './account.ts';
import { openCluster, OWNER } from './cluster.ts';
import { startEmbeddedPostgres } from './embedded.ts';
import { postgresPrograms } from './programs.ts';

/**
 * Runs work on the database of an installation: the one that `DATABASE_URL` names, or the embedded one, which is started
 * for the time of the work unless the installation runs at the moment.
 * @throws Trouble when there is no database yet
 */
export async function withDatabase<T>({ databaseUrl, dataFolder }: Settings, work: (url: string) => Promise<T>): Promise<T> {
  if (databaseUrl !== null) return work(databaseUrl);
  if (!existsSync(join(dataFolder, 'postgres.password')))
    throw new Trouble(`There is no database in ${dataFolder} yet: npm start makes one.`);
  const lock = launcherLock(dataFolder);
  if (lockHolder(lock)) return work(runningUrl(dataFolder));
  if (!tryLock(lock)) throw new Trouble(`Another process has just begun to use ${dataFolder}; try again in a moment.`);
  const postgres = await startEmbeddedPostgres(dataFolder).catch((error: unknown) => {
    unlock(lock);
    throw error;
  });
  try {
    return await work(postgres.url);
  } finally {
    await postgres.stop();
    unlock(lock);
  }
}

/** Address of the embedded database while an installation runs it. */
function runningUrl(dataFolder: string): string {
  const account = serverAccount();
  const { folder, password } = openCluster(dataFolder, postgresPrograms(account), account, true);
  const file = join(folder, 'postmaster.pid');
  // Line 4 is the port.
  const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[3]?.trim() : undefined;
  if (port === undefined) throw new Trouble(`The database in ${folder} is being started or stopped; try again in a moment.`);
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${OWNER}`;
}
