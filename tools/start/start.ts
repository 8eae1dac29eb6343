import { alreadyRunning, launcherLock, preflight } from '../lib/bootstrap/preflight.mjs';
import { say } from '../lib/bootstrap/progress.mjs';
import { readSettings, type Settings } from '../lib/bootstrap/settings.mjs';
import { tryLock, unlock } from '../lib/bootstrap/lock.mjs';
import { buildAll } from '../lib/build/build.ts';
import { runInstallation, type Installation } from '../lib/installation.ts';
import { demoAccounts } from './demo-accounts.ts';
import { stopRequest } from './stop-request.ts';

/**
 * Builds what changed, runs the program until somebody asks it to stop, and leaves nothing behind.
 * @returns the exit code: 0 after a stop that was asked for
 */
export async function start(): Promise<number> {
  const settings = readSettings(process.env);
  const stop = stopRequest();
  await Promise.race([buildAll(), stop.requested]);
  if (stop.isRequested()) return 0;
  // The build may have taken minutes in which the port was taken.
  await preflight(settings);
  takeDataFolder(settings);
  try {
    return await run(settings, stop.requested);
  } finally {
    unlock(launcherLock(settings.dataFolder));
  }
}

async function run(settings: Settings, stopRequested: Promise<void>): Promise<number> {
  const installation = await runInstallation(settings);
  try {
    const outcome = await Promise.race([installation.ready, installation.ended, stopRequested]);
    if (typeof outcome === 'string') {
      announce(outcome, installation);
      return (await Promise.race([installation.ended, stopRequested])) ?? 0;
    }
    return outcome ?? 0;
  } finally {
    await installation.stop();
  }
}

function announce(address: string, { isDemo }: Installation): void {
  say(`\nTurnout is ready: ${address}\n`);
  if (isDemo) say(demoAccounts());
  say('Ctrl-C stops it.');
}

function takeDataFolder({ databaseUrl, dataFolder }: Settings): void {
  if (databaseUrl === null && !tryLock(launcherLock(dataFolder))) throw alreadyRunning(dataFolder);
}
