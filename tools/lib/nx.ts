import { join } from 'node:path';
import { ROOT } from './bootstrap/paths.mjs';
import { capture, type Captured } from './capture.ts';

const NX = join(ROOT, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');

/** Runs nx and keeps what it writes. */
export const runNx = (args: readonly string[]): Promise<Captured> => capture(process.execPath, [NX, ...args, '--outputStyle=static']);
