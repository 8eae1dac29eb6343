import { readFileSync } from 'node:fs';

/** Somebody's wish that the program ends. */
export interface StopRequest {
  /** Settles when the wish is uttered; it does not need to be awaited. */
  readonly requested: Promise<void>;
  readonly isRequested: () => boolean;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const WATCH_EVERY_MS = 1000;

/**
 * Waits for Ctrl-C and its kin, and for the end of whoever started this process: a launcher that was killed cannot pass a
 * signal on, and the program must not run on without it.
 */
export function stopRequest(): StopRequest {
  let isRequested = false;
  const requested = new Promise<void>((resolve) => {
    const request = () => {
      isRequested = true;
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, request);
    process.once('disconnect', request);
    watchNpm(request);
  });
  return { requested, isRequested: () => isRequested };
}

/** Calls back when the npm that runs this command is gone. Without npm there is nothing to watch. */
function watchNpm(onGone: () => void): void {
  const npm = process.platform === 'linux' && process.env['npm_lifecycle_event'] ? findNpm(process.ppid) : null;
  if (npm === null) return;
  const timer = setInterval(() => {
    if (readProcess(npm)?.isNpm) return;
    clearInterval(timer);
    onGone();
  }, WATCH_EVERY_MS);
  timer.unref();
}

function findNpm(pid: number, generations = 4): number | null {
  const found = readProcess(pid);
  if (!found || generations === 0) return null;
  return found.isNpm ? pid : findNpm(found.parent, generations - 1);
}

function readProcess(pid: number): { parent: number; isNpm: boolean } | null {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const title = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8');
    return { parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), isNpm: /^npm\b|[/\\]npm-cli\.c?js/.test(title) };
  } catch {
    return null;
  }
}
