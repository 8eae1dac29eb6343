import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { lockHolder } from './lock.mjs';
import { Trouble } from './trouble.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * Finds out within milliseconds what would make a start fail minutes later.
 * @param {Settings} settings
 */
export async function preflight(settings) {
  if (!settings.databaseUrl) {
    requireWritable(settings.dataFolder);
    requireUnused(settings.dataFolder);
  }
  await requireFreePort(settings);
}

/**
 * File that holds the process which works on a data folder.
 * @param {string} dataFolder
 */
export const launcherLock = (dataFolder) => join(dataFolder, 'launcher.lock');

/**
 * @param {string} dataFolder
 * @returns {Trouble}
 */
export function alreadyRunning(dataFolder) {
  const holder = lockHolder(launcherLock(dataFolder));
  const who = holder ? ` (process ${holder.pid})` : '';
  return new Trouble(`Turnout already runs on the data folder ${dataFolder}${who}: stop it first, or set TURNOUT_DATA to another folder.`);
}

/** @param {string} folder */
function requireWritable(folder) {
  try {
    // The server's account passes through the folder of a start by root; nobody else has any business there.
    if (makeFolder(folder)) chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Trouble(`The data folder ${folder} cannot be written to (${error.code}): mend that, or set TURNOUT_DATA to another folder.`);
  }
}

/**
 * Node's own recursive mkdir tries for ever where a folder exists and refuses new ones as if it did not, as in /proc.
 * @param {string} folder
 * @returns {boolean} whether it had to be made
 */
function makeFolder(folder) {
  if (existsSync(folder)) return false;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
  return true;
}

/** @param {string} dataFolder */
function requireUnused(dataFolder) {
  if (lockHolder(launcherLock(dataFolder))) throw alreadyRunning(dataFolder);
}

/**
 * @param {Settings} settings
 * @returns {Promise<void>}
 */
function requireFreePort({ host, port }) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', ({ code }) => reject(portTrouble(code, host, port)));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

function portTrouble(code, host, port) {
  if (code === 'EADDRINUSE') return new Trouble(`Port ${port} is in use by another program: set PORT to a free one.`);
  if (code === 'EACCES') return new Trouble(`Port ${port} may not be used by this account: set PORT to one above 1023.`);
  return new Trouble(`Turnout cannot listen on ${host}, port ${port} (${code}): set HOST and PORT to an address of this machine.`);
}
