import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../lib/bootstrap/paths.mjs';

/** A started `npm start`, without npm. */
export interface Launched {
  readonly child: ChildProcess;
  /** The address it printed; rejects with its complaint when it ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly complaint: string }>;
}

/** Starts the real command on what is built. */
export function launch(environment: Readonly<Record<string, string>>): Launched {
  const { DATABASE_URL: _, NODE_ENV: __, ...own } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'tools', 'start.mjs')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...own, TURNOUT_PREBUILT: '1', PORT: '0', ...environment },
  });
  let output = '';
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, complaint: complaint.trim() }));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      const address = /Turnout is ready: (\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    });
    void ended.then(() => {
      reject(new Error(complaint));
    });
  });
  // Specs that expect a refusal look at `ended` only.
  ready.catch(() => undefined);
  return { child, ready, ended };
}
