/** The built application that the journeys walk through, started by `npm run e2e`. */
export interface Installation {
  /** Address of web and API without a slash at the end. */
  readonly url: string;
  /** Path of the Chromium to drive. */
  readonly chromium: string;
  /** Address of its database, for journeys that need more in it than anybody would type. */
  readonly database: string;
}

/** Reads where the installation under test is. */
export function installation(): Installation {
  return { url: ours('TURNOUT_E2E_URL'), chromium: required('TURNOUT_E2E_CHROMIUM'), database: ours('TURNOUT_E2E_DATABASE') };
}

/** Of a list with one place for each worker of Jest, the one of the worker that asks. */
function ours(name: string): string {
  const worker = Number(process.env['JEST_WORKER_ID'] ?? 1);
  const place = required(name).split(' ')[worker - 1];
  if (place === undefined) throw new Error(`${name} has no place for worker ${String(worker)}.`);
  return place;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: start the journeys with "npm run e2e".`);
  return value;
}
