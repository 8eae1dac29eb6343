import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { SystemClock } from '../../context/clock';
import { DiskBytes } from '../disk-bytes';
import { FileKeeper } from '../file-keeper';
import { type FileId, keyOf } from '../file-key';
import type { FileSettings } from '../file-settings';
import { FileSweeper } from '../file-sweeper';
import { openFileRows } from './open-file-rows';

/** Where the process can be killed, in the order in which a file lives. */
export const DEATHS = [
  'before the bytes',
  'amid the bytes',
  'after the bytes',
  'before keeping is committed',
  'after keeping is committed',
  'before dooming is committed',
  'after dooming is committed',
  'after the bytes are gone',
  'never',
] as const;
export type Death = (typeof DEATHS)[number];

/**
 * A program for a spec: leads one file through its whole life and is killed on the way, as by a loss of power.
 * `node life.mjs <database> <folder> <project> <death>`
 */
const [, , url = '', folder = '', projectId = '', death = ''] = process.argv;

function dieIf(here: Death): void {
  if (death === here) process.kill(process.pid, 'SIGKILL');
}

class MortalBytes extends DiskBytes {
  override async write(key: string, path: string): Promise<void> {
    dieIf('before the bytes');
    if (death === 'amid the bytes') {
      const half = join(folder, 'half');
      writeFileSync(half, 'ha');
      await super.write(key, half);
    }
    dieIf('amid the bytes');
    await super.write(key, path);
    dieIf('after the bytes');
  }

  override async remove(key: string): Promise<void> {
    await super.remove(key);
    dieIf('after the bytes are gone');
  }
}

async function live(): Promise<void> {
  // Whoever is killed writes nothing down at its end.
  flushCompileCache();
  const dataSource = await openFileRows(url);
  const settings: FileSettings = { filesFolder: folder, bucket: null, quotaBytes: 1_000_000, sweepEveryMs: 1000 };
  const bytes = new MortalBytes(join(folder, 'store'));
  const keeper = new FileKeeper(dataSource, bytes, settings);
  const context = () => ({ manager: dataSource.manager, project: { id: projectId }, now: new Date() });
  const path = join(folder, 'source');
  writeFileSync(path, 'whole');
  const file: FileId = await keeper.stage(context(), { path, bytes: 5, sha256: Buffer.alloc(32), mediaType: 'text/plain' });
  await dataSource.transaction(async (manager) => {
    await keeper.keep({ ...context(), manager }, file);
    dieIf('before keeping is committed');
  });
  dieIf('after keeping is committed');
  if (death === 'never') {
    process.stdout.write(keyOf(file));
    await dataSource.destroy();
    return;
  }
  await dataSource.transaction(async (manager) => {
    await keeper.doom({ ...context(), manager }, [file.id]);
    dieIf('before dooming is committed');
  });
  dieIf('after dooming is committed');
  await new FileSweeper(dataSource, new SystemClock(), keeper, bytes).sweep();
}

void live();
