import { say, took } from '../lib/bootstrap/progress.mjs';
import { buildAll } from '../lib/build/build.ts';
import { findChromium } from '../e2e/find-chromium.ts';
import { runJourneys, skipJourneys } from '../e2e/journeys.ts';
import { format, lint, typecheck } from './checks.ts';
import { COVERAGE_OPTIONS, judgeCoverage } from './coverage-gate.ts';
import { runJest } from './jest-run.ts';
import { add, checked, inWords, NOTHING, section, type Tally } from './tally.ts';

/**
 * Everything there is to test, ending with one line of counts. A check (lint, types, format, build, coverage) counts as one.
 * With `TURNOUT_JOURNEYS=deferred` the journeys are left to `npm run e2e`.
 * @returns the exit code: 1 when anything failed
 */
export async function test(): Promise<number> {
  const since = performance.now();
  let total: Tally = NOTHING;
  const run = async (title: string, part: () => Promise<Tally>) => {
    total = add(total, await section(title, part));
  };
  // Neither of the two uses more than one core.
  await run('Lint and format', async () => (await Promise.all([lint(), format()])).reduce(add));
  await run('Types', typecheck);
  await run('Build', build);
  await run('Tests of the core', async () => (await runJest([...specsOf('core'), ...COVERAGE_OPTIONS])).tally);
  await run('Every branch of the pure core is tested', () => Promise.resolve(judgeCoverage()));
  await run('Tests of the server', async () => (await runJest(specsOf('server'), { env: PREBUILT })).tally);
  await run('Tests of the web', async () => (await runJest(specsOf('web'))).tally);
  if (process.env['TURNOUT_JOURNEYS'] !== 'deferred') await run('Journeys in a browser', journeys);
  say(`\nAll of it took ${took(since)}.`);
  say(inWords(total));
  return total.failed === 0 ? 0 : 1;
}

const specsOf = (project: 'core' | 'server' | 'web'): string[] => ['--config', 'jest.config.cjs', `--selectProjects=${project}`];

/** The specs that start the program need not build it again. */
const PREBUILT = { TURNOUT_PREBUILT: '1' };

async function build(): Promise<Tally> {
  try {
    await buildAll();
    return checked(true);
  } catch (error) {
    say(String(error));
    return checked(false);
  }
}

function journeys(): Promise<Tally> {
  const chromium = findChromium();
  return chromium === null ? skipJourneys() : runJourneys(chromium);
}
