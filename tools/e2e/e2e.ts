import { say } from '../lib/bootstrap/progress.mjs';
import { Trouble } from '../lib/bootstrap/trouble.mjs';
import { buildAll } from '../lib/build/build.ts';
import { inWords, section } from '../test/tally.ts';
import { findChromium } from './find-chromium.ts';
import { runJourneys } from './journeys.ts';

/**
 * Builds what changed and walks the journeys. Arguments go to Jest, for instance part of a file's name.
 * @throws Trouble when there is no browser to walk them in
 */
export async function e2e(): Promise<number> {
  const chromium = findChromium();
  if (chromium === null) {
    throw new Trouble(
      'The journeys need a Chromium and none was found: install one (Debian: apt-get install chromium), or name it with CHROME_PATH.',
    );
  }
  await buildAll();
  const tally = await section('Journeys in a browser', () => runJourneys(chromium));
  say(inWords(tally));
  return tally.failed === 0 ? 0 : 1;
}
