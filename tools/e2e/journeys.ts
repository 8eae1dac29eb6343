import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../lib/bootstrap/progress.mjs';
import { Trouble } from '../lib/bootstrap/trouble.mjs';
import { runInstallation } from '../lib/installation.ts';
import { freePort } from '../lib/port.ts';
import { stopRequest } from '../start/stop-request.ts';
import { runJest } from '../test/jest-run.ts';
import type { Tally } from '../test/tally.ts';

const CONFIG = ['--config', 'apps/e2e/jest.config.cjs'];

/** Journeys that are under way at once when all of them are walked. */
const LANES = 2;

/** Walks the journeys through fresh installations of what was built, with the demo data; those that are named, one after the other. */
export async function runJourneys(chromium: string): Promise<Tally> {
  const named = process.argv.slice(2);
  const lanes = named.length > 0 ? 1 : LANES;
  return withFreshInstallations(lanes, async (places) => {
    const env = { ...whereToWalk(places), TURNOUT_E2E_CHROMIUM: chromium };
    return (await runJest([...CONFIG, `--maxWorkers=${String(lanes)}`, ...named], { env })).tally;
  });
}

/** Where the built program runs. */
interface Place {
  readonly url: string;
  /** Address of its database. */
  readonly database: string;
}

/** What journeys read to find the installations: one for each worker of Jest. */
export function whereToWalk(places: readonly Place[]): NodeJS.ProcessEnv {
  const all = (of: (place: Place) => string) => places.map(of).join(' ');
  return { TURNOUT_E2E_URL: all(({ url }) => url), TURNOUT_E2E_DATABASE: all(({ database }) => database) };
}

/** Journeys at the same time each have an installation to themselves, so that none sees what another one logs. */
function withFreshInstallations<T>(count: number, use: (places: readonly Place[]) => Promise<T>): Promise<T> {
  return withFreshInstallation((place) =>
    count === 1 ? use([place]) : withFreshInstallations(count - 1, (others) => use([place, ...others])),
  );
}

/** Names every journey that cannot be walked for want of a browser. */
export async function skipJourneys(): Promise<Tally> {
  // A pattern no name matches: Jest reads the files, finds the names, and runs nothing.
  const { tally, skipped } = await runJest([...CONFIG, '--testNamePattern=^(?!)'], { isQuiet: true });
  for (const name of skipped) say(`  skipped: ${name}`);
  say('There is no Chromium on this machine; install one, or name it with CHROME_PATH.');
  return tally;
}

/**
 * Runs what was built on a free port and a data folder of its own, which is removed afterwards.
 * @throws Trouble when it does not come up
 */
export async function withFreshInstallation<T>(use: (place: Place) => Promise<T>): Promise<T> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'turnout-e2e-'));
  chmodSync(dataFolder, 0o711);
  const stop = stopRequest();
  try {
    // A port that is known beforehand: links in mails are made from the configuration.
    const installation = await runInstallation({ host: '127.0.0.1', port: await freePort(), dataFolder, databaseUrl: null });
    try {
      const unready = installation.ended.then((code) => new Trouble(`The program ended with ${String(code)} before it was ready.`));
      const interrupted = stop.requested.then(() => new Trouble('Stopped.'));
      const url = await Promise.race([installation.ready, unready, interrupted]);
      if (url instanceof Trouble) throw url;
      const answer = await Promise.race([use({ url, database: installation.databaseUrl }), interrupted]);
      if (answer instanceof Trouble) throw answer;
      return answer;
    } finally {
      await installation.stop();
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
