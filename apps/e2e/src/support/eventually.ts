import { setTimeout as pause } from 'node:timers/promises';
import { PATIENCE } from './browser';

const AGAIN_MS = 100;

/** Repeats a check until it holds; when patience ends, what failed last is what failed. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await check();
      return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await pause(AGAIN_MS);
    }
  }
}
