import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { ROOT, STATE } from './paths.mjs';
import { say, withProgress } from './progress.mjs';
import { Trouble } from './trouble.mjs';

const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.install-stamp');
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Installs the packages of the lock file unless exactly these are in place. The lock file itself is never changed. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await withLock(
    join(STATE, 'install.lock'),
    async () => {
      if (!isInstalled()) await install();
    },
    ({ pid }) => say(`Waiting for process ${pid}, which is installing the packages …`),
  );
}

const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wantedStamp();

function wantedStamp() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

async function install() {
  const title = 'Installing the packages, which takes a minute or two the first time';
  const answer = await withProgress(title, installFromLock, () => `, ${packageCount()} packages in place`);
  if (answer.code !== 0) {
    process.stderr.write(answer.output);
    throw new Trouble('The packages could not be installed: npm says why above; mend that and run the command again.');
  }
  writeFileSync(STAMP, wantedStamp());
}

async function installFromLock() {
  const strict = await npm(['ci', ...QUIET]);
  // A lock file made on one platform may lack other platforms' optional packages, and `npm ci` then refuses all of it.
  const isRefusal = strict.code !== 0 && strict.output.includes('from lock file');
  return isRefusal ? npm(['install', '--no-save', ...QUIET]) : strict;
}

/** @returns {Promise<{ code: number, output: string }>} */
function npm(args) {
  const own = process.env.npm_execpath;
  const isScript = own !== undefined && /npm-cli\.c?js$/.test(own);
  const command = isScript ? process.execPath : 'npm';
  const child = spawn(command, isScript ? [own, ...args] : args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !isScript && process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(new Trouble('npm was not found; it comes with Node, see https://nodejs.org.')));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function packageCount() {
  if (!existsSync(MODULES)) return 0;
  const names = readdirSync(MODULES).filter((name) => !name.startsWith('.'));
  const paths = names.flatMap((name) => (name.startsWith('@') ? readdirSync(join(MODULES, name)).map((own) => join(name, own)) : name));
  return paths.filter((path) => existsSync(join(MODULES, path, 'package.json'))).length;
}
