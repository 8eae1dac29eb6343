import { join } from 'node:path';
import { ROOT } from '../lib/bootstrap/paths.mjs';
import { withProgress } from '../lib/bootstrap/progress.mjs';
import { capture, type Captured } from '../lib/capture.ts';
import { runNx } from '../lib/nx.ts';
import { checked, type Tally } from './tally.ts';

/**
 * Lints every project in one run of the linter; started by nx, without which the rule about who may import whom has no
 * project graph to judge by.
 */
export const lint = () => check('Linting every project', () => runNx(['run', 'tools:lint-everything']));

export const typecheck = () =>
  check('Checking the types of server, web and specs', () => runNx(['run-many', '-t', 'typecheck', '--skip-nx-cache']));

export const format = () =>
  check('Checking the format of every file', () =>
    capture(process.execPath, [join(ROOT, 'node_modules', 'prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.']),
  );

async function check(title: string, run: () => Promise<Captured>): Promise<Tally> {
  const { code, output } = await withProgress(title, run);
  if (code !== 0) process.stdout.write(`${output.trim()}\n`);
  return checked(code === 0);
}
