import { spawn } from 'node:child_process';
import { ROOT } from './bootstrap/paths.mjs';

/** What a finished program answered. */
export interface Captured {
  readonly code: number;
  /** Both its streams, in the order they came. */
  readonly output: string;
}

/** Colours are for people only; nx turns them on for the tools below it wherever it is not told. */
const COLOURS = { FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };

/** Runs a program in the repository's folder and keeps what it writes instead of showing it. */
export function capture(program: string, args: readonly string[]): Promise<Captured> {
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...COLOURS } });
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
