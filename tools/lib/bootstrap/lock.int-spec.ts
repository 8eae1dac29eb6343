import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockHolder, tryLock, unlock } from './lock.mjs';

/** Enters a guarded step, notes when it is in and when it leaves. */
const STEP = `
  import { appendFileSync } from 'node:fs';
  import { setTimeout as sleep } from 'node:timers/promises';
  const [, lockModule, file, diary] = process.argv;
  const { withLock } = await import(lockModule);
  await withLock(file, async () => {
    appendFileSync(diary, 'in\\n');
    await sleep(50);
    appendFileSync(diary, 'out\\n');
  }, () => undefined);
`;

describe('the lock between processes', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'turnout-lock-'));
    file = join(folder, 'some.lock');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('lets one in at a time, even past the lock of a process that died', async () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, identity: 'of long ago' }));
    const diary = join(folder, 'diary');
    const args = ['--input-type=module', '--eval', STEP, join(__dirname, 'lock.mjs'), file, diary];
    const children = [1, 2, 3, 4].map(() => spawn(process.execPath, args, { stdio: 'inherit' }));
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(readFileSync(diary, 'utf8')).toBe('in\nout\n'.repeat(4));
    expect(readdirSync(folder)).toEqual(['diary']);
  });

  it('is held until it is given back, and by nobody when it cannot be read', () => {
    expect(tryLock(file)).toBe(true);
    expect(lockHolder(file)?.pid).toBe(process.pid);
    expect(tryLock(file)).toBe(false);
    unlock(file);
    expect(lockHolder(file)).toBeNull();
    writeFileSync(file, 'half a l');
    expect(tryLock(file)).toBe(true);
  });
});
