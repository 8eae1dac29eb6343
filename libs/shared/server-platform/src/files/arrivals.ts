import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFailure } from './store-failure';

const NAME = 'incoming';
const OLD_MS = 60 * 60 * 1000;

/** A folder for what one request brings, which is gone when the request is over. */
export interface Arrival {
  /** Path for a file of this name within it. */
  readonly place: (name: string) => string;
  readonly clear: () => Promise<void>;
}

/** Makes room for what a request brings. @throws DomainError `file.no-room` */
export async function openArrival(filesFolder: string): Promise<Arrival> {
  try {
    const incoming = join(filesFolder, NAME);
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const folder = await mkdtemp(join(incoming, 'request-'));
    return { place: (name) => join(folder, name), clear: () => rm(folder, { recursive: true, force: true }) };
  } catch (error) {
    throw diskFailure(error);
  }
}

/** Removes what requests left behind whose process was killed. */
export async function removeOldArrivals(filesFolder: string): Promise<void> {
  const incoming = join(filesFolder, NAME);
  const names = await readdir(incoming).catch(() => []);
  for (const name of names) {
    const path = join(incoming, name);
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > OLD_MS) await rm(path, { recursive: true, force: true });
  }
}
