import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, STATE } from '../bootstrap/paths.mjs';
import { say, withProgress } from '../bootstrap/progress.mjs';
import { Trouble } from '../bootstrap/trouble.mjs';
import { withLock } from '../bootstrap/lock.mjs';
import { runNx } from '../nx.ts';
import { buildWorker } from './build-worker.ts';
import { precompress } from './precompress.ts';

/**
 * Builds server and web application as far as their sources changed, and compresses what browsers fetch.
 * With `TURNOUT_PREBUILT=1` what `dist/` holds is taken as it is.
 */
export async function buildAll(): Promise<void> {
  if (process.env['TURNOUT_PREBUILT'] === '1' && existsSync(join(ROOT, 'dist', 'apps', 'api', 'main.mjs'))) return;
  await withLock(
    join(STATE, 'build.lock'),
    () => withProgress('Building what changed', build),
    ({ pid }) => say(`Waiting for process ${String(pid)}, which is building …`),
  );
}

async function build(): Promise<void> {
  const { code, output } = await runNx(['run-many', '-t', 'build', '-p', 'api', 'web']);
  if (code !== 0) {
    process.stderr.write(output);
    throw new Trouble('The program could not be built; the lines above say why.');
  }
  await buildWorker(join(ROOT, 'dist', 'apps', 'web', 'browser'));
  await precompress(join(ROOT, 'dist', 'apps', 'web'));
}
