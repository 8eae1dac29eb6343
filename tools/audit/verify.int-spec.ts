import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/bootstrap/paths.mjs';
import { launch, type Launched } from '../start/testing/launch.ts';
import { logEvent } from '../start/testing/ledger-of.ts';

describe('npm run audit:verify', () => {
  let folder: string;
  let dataFolder: string;
  let installation: Launched;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'turnout-verify-'));
    dataFolder = `${folder}-data`;
  });
  afterAll(async () => {
    installation.child.kill('SIGTERM');
    await installation.ended;
    for (const each of [folder, dataFolder]) rmSync(each, { recursive: true, force: true });
  });

  const verify = async (...args: string[]): Promise<{ code: number; ends: string[]; complaint: string }> => {
    const { DATABASE_URL: _, NODE_ENV: __, ...own } = process.env;
    const child = spawn(process.execPath, [join(ROOT, 'tools', 'audit-verify.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...own, TURNOUT_DATA: dataFolder },
    });
    let [output, complaint] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, ends: output.split('\n').filter((line) => /[0-9a-f]{64}$/u.test(line)), complaint: complaint.trim() };
  };

  it('says in one sentence that there is no database yet', async () => {
    const complaint = `There is no database in ${dataFolder} yet: npm start makes one.`;
    expect(await verify()).toEqual({ code: 1, ends: [], complaint });
  });

  it('checks the histories of an installation that runs, and the same ones when it has stopped', async () => {
    installation = launch({ TURNOUT_DATA: dataFolder });
    await logEvent(await installation.ready, 'To be found again');
    const running = await verify();
    expect([running.code, running.complaint]).toEqual([0, '']);
    expect(running.ends).toContainEqual(expect.stringMatching(/^sociall 1 [0-9a-f]{64}$/u));
    installation.child.kill('SIGTERM');
    await installation.ended;

    const witness = join(folder, 'witness.txt');
    writeFileSync(witness, running.ends.join('\n'));
    expect(await verify('--against', witness)).toEqual(running);
    writeFileSync(witness, `sociall 1 ${'0'.repeat(64)}`);
    const { code, complaint } = await verify('--against', witness);
    expect(code).toBe(1);
    expect(complaint).toMatch(/^Entry 1 \([0-9a-f-]{36}\) in the history of sociall is not the one that was written down earlier/u);
  });
});
