import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { once } from 'node:events';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { FileBytes } from './file-bytes';
import { isFileKey } from './file-key';
import { diskFailure } from './store-failure';

/** Files in a folder of this machine that nobody else may look into. */
export class DiskBytes extends FileBytes {
  readonly #disk: Disk;

  /** @param folder absolute path; made when the first file comes */
  constructor(private readonly folder: string) {
    super();
    this.#disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  }

  override async write(key: string, path: string): Promise<void> {
    const target = join(this.folder, key);
    try {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await this.#disk.putStream(key, sourceOf(path));
      await settle(target);
    } catch (error) {
      throw diskFailure(error);
    }
  }

  override async read(key: string): Promise<Readable> {
    try {
      // A stream of a file that is not there fails when it is opened, which has to be before an answer begins.
      const stream = await this.#disk.getStream(key);
      await once(stream, 'open');
      return stream;
    } catch (error) {
      throw diskFailure(error);
    }
  }

  override has(key: string): Promise<boolean> {
    return this.#disk.exists(key);
  }

  override remove(key: string): Promise<void> {
    return this.#disk.delete(key);
  }

  override async *keys(): AsyncGenerator<readonly string[]> {
    if (!(await isFolder(this.folder))) return;
    const { objects } = await this.#disk.listAll('/', { recursive: true });
    const keys: string[] = [];
    for (const object of objects) if (object.isFile && isFileKey(object.key)) keys.push(object.key);
    yield keys;
  }
}

/** A source that says nothing when it is cut short because the target failed: the library would hear that and not why the target did. */
function sourceOf(path: string): ReadStream {
  const stream = createReadStream(path);
  const destroy = stream._destroy.bind(stream);
  stream._destroy = (error, done): void => {
    destroy(error?.name === 'AbortError' ? null : error, done);
  };
  return stream;
}

/** Has the file and its name written to the disk itself, so that a row never says more than the disk holds. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
  // Windows has no such thing as a folder that can be synced.
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
