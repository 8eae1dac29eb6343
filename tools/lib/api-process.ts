import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './bootstrap/paths.mjs';
import type { Settings } from './bootstrap/settings.mjs';
import { noteChild } from './leftover.ts';

/** The built server as a child process. */
export interface ApiProcess {
  readonly pid: number;
  /** The address it serves; never settles when it ends before. */
  readonly ready: Promise<string>;
  /** Its exit code. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<void>;
}

const PROGRAM = join(ROOT, 'dist', 'apps', 'api', 'main.mjs');
const PATIENCE_MS = 15_000;

/** Starts the built server. Its complaints go to this terminal; it ends by itself when this process is gone. */
export function startApi(
  { host, port, dataFolder }: Settings,
  databaseUrl: string,
  extra: NodeJS.ProcessEnv,
  noteFile?: string,
): ApiProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', PROGRAM], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...extra, HOST: host, PORT: String(port), DATABASE_URL: databaseUrl, TURNOUT_DATA: dataFolder },
    // In a group of its own, so that Ctrl-C reaches it through this process and the database is stopped after it.
    detached: process.platform !== 'win32',
  });
  if (noteFile !== undefined && child.pid !== undefined) noteChild(noteFile, join(noteFile, '..'), child.pid);
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const ready = new Promise<string>((resolve) => {
    child.on('message', (message) => {
      if (isReady(message)) resolve(message.address);
    });
  });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid ?? 0,
    ready,
    ended,
    stop: async () => {
      if (hasEnded()) return;
      child.kill('SIGTERM');
      await Promise.race([ended, sleep(PATIENCE_MS, undefined, { ref: false })]);
      if (!hasEnded()) child.kill('SIGKILL');
      await ended;
    },
  };
}

function isReady(message: unknown): message is { ready: true; address: string } {
  return typeof message === 'object' && message !== null && 'ready' in message && 'address' in message;
}
