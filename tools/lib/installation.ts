import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startApi, type ApiProcess } from './api-process.ts';
import type { Settings } from './bootstrap/settings.mjs';
import { stopLeftover } from './leftover.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './postgres/embedded.ts';

/** The built program with its database, running. */
export interface Installation {
  /** Whether the demo projects and their accounts are in it. */
  readonly isDemo: boolean;
  /** Address of the database, with its password. */
  readonly databaseUrl: string;
  /** The address it serves, once it does. */
  readonly ready: Promise<string>;
  /** The exit code of the server's process, once it ends. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts what was built: the embedded PostgreSQL unless another database is given, and the server. What a killed
 * predecessor left running on the same data folder is stopped before.
 * @throws Trouble when the embedded PostgreSQL does not start
 */
export async function runInstallation(settings: Settings): Promise<Installation> {
  const { databaseUrl, dataFolder } = settings;
  if (databaseUrl !== null) return assemble(startApi(settings, databaseUrl, {}), databaseUrl, null, false);
  const note = join(dataFolder, 'api.process.json');
  await stopLeftover(note, dataFolder, 'SIGTERM');
  const postgres = await startEmbeddedPostgres(dataFolder);
  const api = startApi(settings, postgres.url, { TURNOUT_EMBEDDED: '1', TURNOUT_DATA: dataFolder }, note);
  return assemble(api, postgres.url, postgres, process.env['NODE_ENV'] !== 'production', note);
}

function assemble(api: ApiProcess, databaseUrl: string, postgres: EmbeddedPostgres | null, isDemo: boolean, note?: string): Installation {
  let isStopping = false;
  const loss = async ({ ended }: EmbeddedPostgres) => {
    await ended;
    if (!isStopping) process.stderr.write('The embedded PostgreSQL ended unexpectedly; the next start brings it back with its data.\n');
    return 1;
  };
  return {
    isDemo,
    databaseUrl,
    ready: api.ready,
    ended: postgres ? Promise.race([api.ended, loss(postgres)]) : api.ended,
    stop: async () => {
      isStopping = true;
      await api.stop();
      if (note !== undefined) rmSync(note, { force: true });
      await postgres?.stop();
    },
  };
}
