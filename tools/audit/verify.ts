import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleServer } from '../build-api.mjs';
import { ROOT } from '../lib/bootstrap/paths.mjs';
import { readSettings } from '../lib/bootstrap/settings.mjs';
import { withDatabase } from '../lib/postgres/with-database.ts';

/** Checks the histories in the installation's database. @returns the exit code: 1 when one of them does not hold */
export async function verify(args: readonly string[]): Promise<number> {
  // In dist, so that the bundle finds the packages; under a name of its own, so that two runs do not meet.
  const program = join(ROOT, 'dist', `audit-verify-${String(process.pid)}.mjs`);
  try {
    await bundleServer('apps/api/src/audit-verify.ts', program);
    return await withDatabase(readSettings(process.env), (url) => run([program, ...args], url));
  } finally {
    await Promise.all([rm(program, { force: true }), rm(`${program}.map`, { force: true })]);
  }
}

function run(args: readonly string[], databaseUrl: string): Promise<number> {
  const child = spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
