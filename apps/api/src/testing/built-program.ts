import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../..');
const BUILT = join(ROOT, 'dist/apps/api/main.mjs');

/** A program that a spec starts as processes of their own. */
export interface BuiltProgram {
  readonly file: string;
  /** For `NODE_COMPILE_CACHE`: what one process has compiled the next need not. */
  readonly cache: string;
  readonly remove: () => void;
}

/**
 * Bundles a program for one spec file; `remove` in `afterAll`.
 * @param source its first file, from the root of the repository; the server itself without it, which is not built again where
 * `TURNOUT_PREBUILT` says that it was
 */
export function buildProgram(source?: string): BuiltProgram {
  const file = join(ROOT, `dist/under-test-${String(process.pid)}.mjs`);
  const cache = `${file}.cache`;
  if (source === undefined && process.env['TURNOUT_PREBUILT'] === '1' && existsSync(BUILT))
    return { file: BUILT, cache, remove: () => rmSync(cache, { recursive: true, force: true }) };
  execFileSync(process.execPath, [join(ROOT, 'tools/build-api.mjs'), file, ...(source === undefined ? [] : [source])]);
  const remove = () => {
    for (const each of [file, `${file}.map`, cache]) rmSync(each, { recursive: true, force: true });
  };
  return { file, cache, remove };
}
