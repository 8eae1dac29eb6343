import { say, took } from '../lib/bootstrap/progress.mjs';

/** How many of something passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The tally of one check that either holds or does not. */
export const checked = (holds: boolean): Tally => ({ ...NOTHING, [holds ? 'passed' : 'failed']: 1 });

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** The last line of a run. */
export const inWords = ({ passed, failed, skipped }: Tally) =>
  `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;

/** Runs one part of a test run under a heading, and says how it went and how long it took. */
export async function section(title: string, run: () => Promise<Tally>): Promise<Tally> {
  const since = performance.now();
  say(`\n── ${title} ${'─'.repeat(Math.max(3, 76 - title.length))}`);
  const tally = await run();
  say(`${tally.failed === 0 ? '✓' : '✗'} ${title}: ${inWords(tally)} (${took(since)})`);
  return tally;
}
