import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { TableReader } from './table-reader';

const CSV = Buffer.from('Type;Nr.\nIgniting;18');
const SOURCE = { name: 'events.csv' };

let folder: string;
const readers: TableReader[] = [];

/** A reader of which the thread is this file. */
function reader(thread: string, limits = { seconds: 20, megabytes: 64 }): TableReader {
  const opened = TableReader.open(thread, limits);
  readers.push(opened);
  return opened;
}

/** A thread that does something else than reading. */
function written(name: string, body: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `export default () => { ${body} };`);
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'turnout-reading-'));
  await build({
    entryPoints: [join(__dirname, 'reading-thread.ts')],
    outfile: join(folder, 'reading-thread.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    tsconfig: join(__dirname, '../../../../../tsconfig.server.json'),
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
});

afterAll(async () => {
  await Promise.all(readers.map((each) => each.close()));
  await rm(folder, { recursive: true });
});

describe('reading off the event loop', () => {
  it('answers as reading in this thread does, refusals included', async () => {
    const there = reader(join(folder, 'reading-thread.mjs'));
    const here = TableReader.open(null);
    expect(await there.read(CSV, SOURCE)).toEqual(await here.read(CSV, SOURCE));
    const refused = { name: 'DomainError', code: 'import.format-refused', params: { format: 'pdf' } };
    await expect(there.read(CSV, { name: 'x.pdf' })).rejects.toMatchObject(refused);
    await expect(here.read(CSV, { name: 'x.pdf' })).rejects.toMatchObject(refused);
  });

  it('gives up what takes too long, and reads what comes next', async () => {
    const slow = reader(written('slow', 'for (;;);'), { seconds: 0.3, megabytes: 64 });
    const both = await Promise.allSettled([slow.read(CSV, SOURCE), slow.read(CSV, SOURCE)]);
    expect(both).toMatchObject([{ reason: { code: 'import.too-slow' } }, { reason: { code: 'import.too-slow' } }]);
  });

  it('survives what takes too much memory', async () => {
    const greedy = reader(written('greedy', 'const kept = []; for (;;) kept.push(new Array(10000).fill({}));'));
    await expect(greedy.read(CSV, SOURCE)).rejects.toMatchObject({ code: 'import.too-complex' });
  });

  it('sends away who would wait too long', async () => {
    const slow = reader(written('later', 'return new Promise((done) => setTimeout(done, 50, { is: "done", result: 1 }));'));
    const asked = await Promise.allSettled(Array.from({ length: 13 }, () => slow.read(CSV, SOURCE)));
    expect(asked.map((each) => each.status).filter((status) => status === 'rejected')).toHaveLength(2);
    expect(asked.at(-1)).toMatchObject({ reason: { code: 'import.busy' } });
  });
});
