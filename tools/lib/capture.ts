import { spawn } from 'node:child_process';
import { ROOT } from './bootstrap/paths.mjs';

/** What a finished program answered. */
export interface Captured {
  readonly code: number;
  /** Both its streams, in the order they came. */
  readonly output: string;
}

/** Runs a program in the repository's folder and keeps what it writes instead of showing it. */
export function capture(program: string, args: readonly string[]): Promise<Captured> {
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', endWithUs);
      resolve({ code: code ?? 1, output });
    });
  });
}
