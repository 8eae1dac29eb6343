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
  return { url: required('TURNOUT_E2E_URL'), chromium: required('TURNOUT_E2E_CHROMIUM'), database: required('TURNOUT_E2E_DATABASE') };
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: start the journeys with "npm run e2e".`);
  return value;
}
