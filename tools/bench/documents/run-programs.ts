import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleServer } from '../../build-api.mjs';
import { ROOT } from '../../lib/bootstrap/paths.mjs';

/** Programs of one measured run each, so that no process loads what it does not use. */
const PROGRAMS = ['pdf', 'report', 'xlsx', 'csv', 'page'] as const;

/** Runs one of the programs with its arguments and returns what it says. */
export type RunProgram = (program: (typeof PROGRAMS)[number], ...args: readonly string[]) => Promise<string>;

const run = promisify(execFile);

/** Bundles the programs, so that they can be run. */
export async function runPrograms(): Promise<RunProgram> {
  const fileOf = (program: string): string => join(ROOT, 'dist', 'bench', `${program}-run.mjs`);
  for (const program of PROGRAMS) await bundleServer(`tools/bench/documents/${program}-run.ts`, fileOf(program));
  return async (program, ...args) => (await run(process.execPath, [fileOf(program), ...args], { cwd: ROOT })).stdout;
}
