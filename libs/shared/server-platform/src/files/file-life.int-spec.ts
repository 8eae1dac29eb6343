import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '@turnout/shared/kernel';
import { createTestDatabase, type TestDatabase } from '@turnout/shared/testing';
import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Clock } from '../context/clock';
import { DiskBytes } from './disk-bytes';
import { FileKeeper } from './file-keeper';
import { keyOf } from './file-key';
import { FileSweeper, STAGED_MS } from './file-sweeper';
import { usedBytes } from './file-usage';
import { FileEntity } from './file.entity';
import type { Death } from './testing/life-of-a-file.program';
import { openFileRows } from './testing/open-file-rows';

const ROOT = join(__dirname, '../../../../..');
const SOURCE = 'libs/shared/server-platform/src/files/testing/life-of-a-file.program.ts';
const PROGRAM = join(ROOT, `dist/life-under-test-${String(process.pid)}.mjs`);

/** Bytes that fail when told to. */
class FailingBytes extends DiskBytes {
  failsAt: 'write' | 'remove' | null = null;

  override async write(key: string, path: string): Promise<void> {
    await super.write(key, path);
    if (this.failsAt === 'write') throw new DomainError('file.store-away');
  }

  override async remove(key: string): Promise<void> {
    if (this.failsAt === 'remove') throw new DomainError('file.store-away');
    await super.remove(key);
  }
}

class LaterClock extends Clock {
  later = 0;
  now(): Date {
    return new Date(Date.now() + this.later);
  }
}

describe('a file', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let projectId: string;
  let folder: string;
  let bytes: FailingBytes;
  let keeper: FileKeeper;
  let sweeper: FileSweeper;
  let clock: LaterClock;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(ROOT, 'tools/build-api.mjs'), PROGRAM, SOURCE]);
    database = await createTestDatabase();
    dataSource = await openFileRows(database.url);
    await dataSource.runMigrations();
  });
  afterAll(async () => {
    for (const file of [PROGRAM, `${PROGRAM}.map`, `${PROGRAM}.cache`]) rmSync(file, { recursive: true, force: true });
    await dataSource.destroy();
    await database.drop();
  });

  beforeEach(async () => {
    projectId = newId();
    await dataSource.query('insert into projects (id, code, title) values ($1, $2, $2)', [projectId, `p-${projectId}`]);
    folder = mkdtempSync(join(tmpdir(), 'turnout-life-'));
    bytes = new FailingBytes(join(folder, 'store'));
    clock = new LaterClock();
    keeper = new FileKeeper(dataSource, bytes, { filesFolder: folder, bucket: null, quotaBytes: 10, sweepEveryMs: 1000 });
    sweeper = new FileSweeper(dataSource, clock, keeper, bytes);
  });
  afterEach(async () => {
    await dataSource.query('delete from files');
    rmSync(folder, { recursive: true, force: true });
  });

  const context = () => ({ manager: dataSource.manager, project: { id: projectId }, now: clock.now() });
  const rows = async (): Promise<string[]> =>
    (await dataSource.manager.findBy(FileEntity, { projectId })).map((row) => `${row.state} ${keyOf(row)}`).sort();
  const keys = async (): Promise<string[]> => {
    const all: string[] = [];
    for await (const piece of bytes.keys()) all.push(...piece);
    return all.sort();
  };
  /** Starts a process that leads a file through its life until it is killed. What one has compiled the next need not. */
  const live = (death: Death) =>
    spawnSync(process.execPath, [PROGRAM, database.url, folder, projectId, death], {
      encoding: 'utf8',
      env: { ...process.env, NODE_COMPILE_CACHE: `${PROGRAM}.cache` },
    });
  const source = (content: string) => {
    const path = join(folder, 'source');
    writeFileSync(path, content);
    return { path, bytes: content.length, sha256: Buffer.alloc(32), mediaType: 'text/plain' };
  };
  const kept = async (content = 'whole') => {
    const file = await keeper.stage(context(), source(content));
    await dataSource.transaction((manager) => keeper.keep({ ...context(), manager }, file));
    return file;
  };

  it.each<[Death, number, string[]]>([
    ['before the bytes', 0, ['staged']],
    ['amid the bytes', 1, ['staged']],
    ['after the bytes', 1, ['staged']],
    ['before keeping is committed', 1, ['staged']],
    ['after keeping is committed', 1, ['kept']],
    ['before dooming is committed', 1, ['kept']],
    ['after dooming is committed', 1, ['doomed']],
    ['after the bytes are gone', 0, ['doomed']],
  ])('whose process is killed %s is whole or gone in the end', async (death, bytesLeft, states) => {
    const { signal } = live(death);
    expect(signal).toBe('SIGKILL');
    expect([(await rows()).map((row) => row.split(' ')[0]), (await keys()).length]).toEqual([states, bytesLeft]);
    clock.later = STAGED_MS + 60_000;
    expect(await sweeper.sweep()).toBe(0);
    const isKept = states[0] === 'kept';
    const [left] = await keys();
    expect([await rows(), await keys()]).toEqual(isKept ? [[`kept ${String(left)}`], [left]] : [[], []]);
    expect(await usedBytes(dataSource.manager, projectId)).toBe(isKept ? 5 : 0);
    expect(await sweeper.lookAround()).toEqual({ strays: [], lost: [] });
  });

  it('that nothing kills lives', () => {
    const { stdout, status } = live('never');
    expect([status, stdout]).toEqual([0, expect.stringContaining(projectId)]);
  });

  it('is not swept while it is on its way', async () => {
    await keeper.stage(context(), source('fresh'));
    clock.later = STAGED_MS - 60_000;
    await sweeper.sweep();
    expect([(await rows()).length, (await keys()).length]).toEqual([1, 1]);
  });

  it('that took so long that it was swept cannot be kept any more', async () => {
    const file = await keeper.stage(context(), source('slow'));
    clock.later = STAGED_MS + 1;
    await sweeper.sweep();
    await expect(dataSource.transaction((manager) => keeper.keep({ ...context(), manager }, file))).rejects.toThrow('file.lost');
  });

  it('that cannot be written leaves nothing', async () => {
    bytes.failsAt = 'write';
    await expect(keeper.stage(context(), source('lost'))).rejects.toThrow('file.store-away');
    expect([await rows(), await keys(), await usedBytes(dataSource.manager, projectId)]).toEqual([[], [], 0]);
  });

  it('that can be neither written nor removed is removed when the store is back', async () => {
    bytes.failsAt = 'write';
    const remove = bytes.remove.bind(bytes);
    bytes.remove = () => Promise.reject(new DomainError('file.store-away'));
    await expect(keeper.stage(context(), source('lost'))).rejects.toThrow('file.store-away');
    expect([(await rows()).length, (await keys()).length, await sweeper.sweep()]).toEqual([1, 1, 1]);
    bytes.remove = remove;
    expect([await sweeper.sweep(), await rows(), await keys()]).toEqual([0, [], []]);
  });

  it('that cannot be removed does not keep others from going', async () => {
    const files = [await kept('one'), await kept('two')];
    await dataSource.transaction((manager) =>
      keeper.doom(
        { ...context(), manager },
        files.map(({ id }) => id),
      ),
    );
    const remove = bytes.remove.bind(bytes);
    bytes.remove = (key) => (key === keyOf(files[0]!) ? Promise.reject(new DomainError('file.store-away')) : remove(key));
    expect(await sweeper.sweep()).toBe(1);
    expect(await rows()).toEqual([`doomed ${keyOf(files[0]!)}`]);
  });

  it('takes no more than the room of its project, however many come at once', async () => {
    const path = source('1234').path;
    const file = { path, bytes: 4, sha256: Buffer.alloc(32), mediaType: 'text/plain' };
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => keeper.stage(context(), file)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(
      outcomes.filter((each) => each.status === 'rejected').map(({ reason }: { reason: unknown }) => (reason as DomainError).code),
    ).toEqual(Array.from({ length: 6 }, () => 'file.quota-exceeded'));
    expect([await usedBytes(dataSource.manager, projectId), (await rows()).length, (await keys()).length]).toEqual([8, 2, 2]);
  });

  it('that nobody knows is reported and left alone, as is one whose bytes went', async () => {
    const file = await kept();
    const stray = { projectId, id: newId() };
    await bytes.write(keyOf(stray), source('stray').path);
    await bytes.remove(keyOf(file));
    expect(await sweeper.lookAround()).toEqual({ strays: [keyOf(stray)], lost: [keyOf(file)] });
    await sweeper.sweep();
    expect(await keys()).toEqual([keyOf(stray)]);
  });

  it('is never staged within a transaction', async () => {
    const staging = dataSource.transaction((manager) => keeper.stage({ ...context(), manager }, source('x')));
    await expect(staging).rejects.toThrow('outside of transactions');
  });
});
