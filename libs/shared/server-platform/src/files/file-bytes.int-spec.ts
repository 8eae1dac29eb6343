import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { BucketBytes } from './bucket-bytes';
import { DiskBytes } from './disk-bytes';
import type { FileBytes } from './file-bytes';
import { startS3Server, type S3Server } from './testing/s3-server';
import { mountSmallDisk } from './testing/small-disk';

const as = (content: Buffer) => ({ mediaType: 'application/pdf', bytes: content.length });
const newKey = (): string => `${randomUUID()}/${randomUUID()}`;
const smallDisk = mountSmallDisk();

describe('the store of files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'turnout-bytes-'));
  const source = join(folder, 'source');
  let s3: S3Server;

  beforeAll(async () => {
    s3 = await startS3Server();
  });
  afterAll(async () => {
    await s3.stop();
    smallDisk?.unmount();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each<[string, () => FileBytes]>([
    ['on disk', () => new DiskBytes(join(folder, 'store'))],
    ['that speaks S3', () => new BucketBytes(s3.settings)],
  ])('%s', (_name, open) => {
    let store: FileBytes;
    const keys = async (): Promise<string[]> => {
      const all: string[] = [];
      for await (const piece of store.keys()) all.push(...piece);
      return all.sort();
    };
    const write = async (content: Buffer, key = newKey()): Promise<string> => {
      writeFileSync(source, content);
      await store.write(key, source, as(content));
      return key;
    };

    beforeEach(() => {
      store = open();
    });

    it('is empty at first, which is no mistake', async () => {
      expect(await keys()).toEqual([]);
    });

    it.each([1, 70_000, 6_000_000])('gives back the %i bytes it was given', async (size) => {
      const content = randomBytes(size);
      const key = await write(content);
      expect((await buffer(await store.read(key))).equals(content)).toBe(true);
      expect([await store.has(key), await store.has(newKey())]).toEqual([true, false]);
    });

    it('replaces what was left of an attempt', async () => {
      const key = await write(randomBytes(5_000));
      const content = randomBytes(100);
      await write(content, key);
      expect(await buffer(await store.read(key))).toEqual(content);
    });

    it('names all its keys, and forgets those that are removed, however often', async () => {
      for (const key of await keys()) await store.remove(key);
      const mine = [await write(randomBytes(10)), await write(randomBytes(10)), await write(randomBytes(10))].sort();
      expect(await keys()).toEqual(mine);
      for (const key of [mine[0]!, mine[0]!, newKey()]) await store.remove(key);
      expect(await keys()).toEqual(mine.slice(1));
    });

    it('says of a file that is not there that it is lost', async () => {
      await expect(store.read(newKey())).rejects.toMatchObject({ code: 'file.lost' });
    });
  });

  it('on disk is for the account that runs the program alone', async () => {
    const place = join(folder, 'private');
    writeFileSync(source, 'x');
    const key = newKey();
    await new DiskBytes(place).write(key, source);
    const modeOf = (path: string): number => statSync(path).mode & 0o777;
    expect([place, join(place, key.split('/')[0]!), join(place, key)].map(modeOf)).toEqual([0o700, 0o700, 0o600]);
  });

  it('that speaks S3 says that it is away, without its address', async () => {
    const away = new BucketBytes({ ...s3.settings, endpoint: 'http://127.0.0.1:1' });
    writeFileSync(source, 'x');
    for (const asked of [
      away.write(newKey(), source, as(Buffer.alloc(1))),
      away.read(newKey()),
      away.has(newKey()),
      away.remove(newKey()),
    ]) {
      await expect(asked).rejects.toMatchObject({ code: 'file.store-away', message: 'file.store-away' });
    }
    await expect(
      new BucketBytes({ ...s3.settings, bucket: 'elsewhere' }).write(newKey(), source, as(Buffer.alloc(1))),
    ).rejects.toMatchObject({
      code: 'file.store-away',
    });
  });

  const onSmallDisk = smallDisk ? it : it.skip;
  onSmallDisk('on a full disk says that there is no room', async () => {
    const place = smallDisk!.folder;
    const store = new DiskBytes(place);
    writeFileSync(source, randomBytes(3_000_000));
    const key = newKey();
    await expect(store.write(key, source)).rejects.toMatchObject({ code: 'file.no-room' });
    await store.remove(key);
    expect(existsSync(join(place, key))).toBe(false);
    expect(readdirSync(place)).toHaveLength(1);
  });
});
