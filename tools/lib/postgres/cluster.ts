import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Trouble } from '../bootstrap/trouble.mjs';
import { canReach, type Account } from './account.ts';
import { SHARED_PLACE, type Programs } from './programs.ts';

/** Name of the database owner, the only role there is. */
export const OWNER = 'turnout';

/** A folder of database files with the password of its owner. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
}

/**
 * The cluster that belongs to a data folder; made when there is none.
 * @throws Trouble when there is one that this PostgreSQL cannot use
 */
export function openCluster(dataFolder: string, programs: Programs, account: Account | null, isDurable: boolean): Cluster {
  const folder = clusterFolder(dataFolder, account);
  const passwordFile = join(dataFolder, 'postgres.password');
  if (!existsSync(join(folder, 'PG_VERSION'))) createCluster(folder, passwordFile, programs, account, isDurable);
  const major = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (major !== programs.major) {
    throw new Trouble(`The database in ${folder} was made by PostgreSQL ${major}, and this Turnout brings PostgreSQL ${programs.major}.`);
  }
  if (!existsSync(passwordFile))
    throw new Trouble(`The database in ${folder} cannot be opened: its password file ${passwordFile} is gone.`);
  return { folder, password: readFileSync(passwordFile, 'utf8').trim() };
}

/** Inside the data folder, unless the server's account cannot get there; the choice is kept, should the data folder move. */
function clusterFolder(dataFolder: string, account: Account | null): string {
  const note = join(dataFolder, 'postgres.location');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  const inside = join(dataFolder, 'postgres');
  if (canReach(account, dataFolder)) return inside;
  const folder = join(SHARED_PLACE, createHash('sha256').update(dataFolder).digest('hex').slice(0, 16), 'postgres');
  writeFileSync(note, `${folder}\n`);
  return folder;
}

function createCluster(folder: string, passwordFile: string, programs: Programs, account: Account | null, isDurable: boolean): void {
  const password = randomBytes(24).toString('base64url');
  // Made under another name and renamed when complete: an interrupted first start leaves nothing half made.
  const draft = `${folder}.new`;
  const draftPassword = `${draft}.password`;
  rmSync(draft, { recursive: true, force: true });
  rmSync(draftPassword, { force: true });
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(draftPassword, password, { mode: 0o600 });
  if (account) [draft, draftPassword].forEach((path) => chownSync(path, account.uid, account.gid));
  try {
    runInitdb(programs.initdb, draft, draftPassword, account, isDurable);
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    chmodSync(passwordFile, 0o600);
    renameSync(draft, folder);
  } finally {
    rmSync(draftPassword, { force: true });
  }
}

function runInitdb(initdb: string, folder: string, passwordFile: string, account: Account | null, isDurable: boolean): void {
  const options = [`--pgdata=${folder}`, `--username=${OWNER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'];
  const speed = isDurable ? [] : ['--no-sync'];
  const answer = spawnSync(initdb, [...options, ...locale, ...speed], {
    ...account,
    cwd: folder,
    env: serverEnvironment(),
    encoding: 'utf8',
  });
  if (answer.status === 0) return;
  const reason = answer.error?.message ?? answer.stderr.trim();
  throw new Trouble(`The database could not be created in ${folder}: ${reason}`);
}

/** Environment of the server's programs: neither the person's language nor settings meant for other PostgreSQL tools. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(own), LC_ALL: 'C', TZ: 'UTC' };
}
