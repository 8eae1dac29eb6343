import { isAbsolute, join } from 'node:path';
import { ROOT } from './paths.mjs';
import { Trouble } from './trouble.mjs';

/**
 * @typedef {object} Settings what the person asked for, see docs/operations/configure.md
 * @property {string} host
 * @property {number} port
 * @property {string} dataFolder absolute path
 * @property {string | null} databaseUrl `null` for the embedded PostgreSQL
 */

/**
 * Reads the settings of a start from the environment.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Settings}
 */
export function readSettings(environment) {
  const { HOST, PORT, TURNOUT_DATA, DATABASE_URL } = environment;
  return {
    host: HOST || '127.0.0.1',
    port: readPort(PORT || '3000'),
    dataFolder: inRoot(TURNOUT_DATA || '.turnout'),
    databaseUrl: DATABASE_URL || null,
  };
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Trouble(`PORT must be a number from 0 to 65535; it is "${text}".`);
}

/** @param {string} path */
const inRoot = (path) => (isAbsolute(path) ? path : join(ROOT, path));
