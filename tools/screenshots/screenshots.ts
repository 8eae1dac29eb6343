import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../e2e/find-chromium.ts';
import { whereToWalk, withFreshInstallation } from '../e2e/journeys.ts';
import { ROOT } from '../lib/bootstrap/paths.mjs';
import { say } from '../lib/bootstrap/progress.mjs';
import { Trouble } from '../lib/bootstrap/trouble.mjs';
import { buildAll } from '../lib/build/build.ts';
import { runJest } from '../test/jest-run.ts';

const FOLDER = join(ROOT, 'screenshots');

// The pictures are taken by the browser and from the screens of the journeys, under a name that `npm run e2e` passes over.
const PICTURES = ['--config', 'apps/e2e/jest.config.cjs', '--testMatch', '<rootDir>/apps/e2e/src/**/*.pictures.ts'];

/**
 * Takes a picture of every screen in both schemes and three widths from a fresh installation, and lists them.
 * Arguments go to Jest, for instance `-t overview` for some screens only.
 * @throws Trouble when there is no browser
 */
export async function screenshots(): Promise<number> {
  const chromium = findChromium();
  if (chromium === null) throw new Trouble('Pictures need a Chromium and none was found: install one, or name it with CHROME_PATH.');
  await buildAll();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const { tally } = await withFreshInstallation((place) => {
    const env = { ...whereToWalk([place]), TURNOUT_E2E_CHROMIUM: chromium, TURNOUT_PICTURES: FOLDER };
    return runJest([...PICTURES, ...process.argv.slice(2)], { env });
  });
  for (const name of readdirSync(FOLDER).sort()) say(join('screenshots', name));
  return tally.failed === 0 ? 0 : 1;
}
