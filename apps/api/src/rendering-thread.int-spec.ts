import { createHash } from 'node:crypto';
import { symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goldenDocument } from '@turnout/reports/definitions/testing';
import { REPORT_FORMATS, type ReportDocument } from '@turnout/reports/document';
import { type ArchiveManifest, RenderPool } from '@turnout/reports/render-thread';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import { RENDER_KIT } from './renderers';

const ROOT = join(__dirname, '../../..');
let folder: string;
let document: ReportDocument;
const pools: RenderPool[] = [];

/** A pool of which the thread is this file. */
function pool(thread: string, limits = { seconds: 60, megabytes: 256 }): RenderPool {
  const opened = RenderPool.open(RENDER_KIT, thread, limits);
  pools.push(opened);
  return opened;
}

/** A thread that does something else than rendering. */
function written(name: string, body: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `export default () => { ${body} };`);
  return path;
}

beforeAll(async () => {
  document = await goldenDocument('sociall-sums');
  folder = await mkdtemp(join(tmpdir(), 'turnout-rendering-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await build({
    entryPoints: [join(__dirname, 'rendering-thread.ts')],
    outfile: join(folder, 'rendering-thread.mjs'),
    ...({ bundle: true, platform: 'node', format: 'esm', packages: 'external' } as const),
    tsconfig: join(ROOT, 'tsconfig.server.json'),
  });
});

afterAll(async () => {
  await Promise.all(pools.map((each) => each.close()));
  await rm(folder, { recursive: true });
});

describe('rendering off the event loop', () => {
  it('makes the same bytes as rendering in this thread does, in every format, and refuses alike', async () => {
    const there = pool(join(folder, 'rendering-thread.mjs'));
    const here = RenderPool.open(RENDER_KIT, null);
    const [far, near] = [await there.render(document, { format: 'zip' }), await here.render(document, { format: 'zip' })];
    expect(Object.keys(unzipSync(near))).toHaveLength(REPORT_FORMATS.length + 1);
    expect(Buffer.from(far).equals(Buffer.from(near))).toBe(true);
    const noTable = { ...document, blocks: [] };
    for (const each of [there, here])
      await expect(each.render(noTable, { format: 'csv' })).rejects.toMatchObject({ code: 'report.not-one-table' });
  });

  it('leaves the loop to others meanwhile', async () => {
    const there = pool(join(folder, 'rendering-thread.mjs'));
    const rows = await goldenDocument('three-hundred-rows');
    let isDone = false;
    let turns = 0;
    const rendering = there.render(rows, { format: 'docx' }).finally(() => (isDone = true));
    while (!isDone) {
      await new Promise((next) => setImmediate(next));
      turns += 1;
    }
    expect((await rendering).byteLength).toBeGreaterThan(10_000);
    // Rendered in this thread it would be a handful.
    expect(turns).toBeGreaterThan(1_000);
  });

  it('ends the thread of what is cancelled, and renders what comes next', async () => {
    const stuck = pool(written('stuck', 'for (;;);'));
    const cancel = new AbortController();
    const rendering = stuck.render(document, { format: 'pdf', signal: cancel.signal });
    setTimeout(() => {
      cancel.abort(new Error('cancelled'));
    }, 50);
    await expect(rendering).rejects.toThrow('cancelled');
    await expect(stuck.render(document, { format: 'pdf', signal: cancel.signal })).rejects.toThrow('cancelled');
  });

  it('gives up what takes too long, survives what takes too much memory, and sends away who would wait too long', async () => {
    const slow = pool(written('slow', 'for (;;);'), { seconds: 0.3, megabytes: 64 });
    await expect(slow.render(document, { format: 'pdf' })).rejects.toMatchObject({ code: 'report.too-slow' });
    const greedy = pool(written('greedy', 'const kept = []; for (;;) kept.push(new Array(10000).fill({}));'), {
      seconds: 60,
      megabytes: 64,
    });
    await expect(greedy.render(document, { format: 'pdf' })).rejects.toMatchObject({ code: 'report.too-large' });
    const later = pool(written('later', 'return new Promise((done) => setTimeout(done, 30, new Uint8Array(1)));'));
    const asked = await Promise.allSettled(Array.from({ length: 24 }, () => later.render(document, { format: 'pdf' })));
    expect(asked.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'report.busy' } },
      { reason: { code: 'report.busy' } },
    ]);
  });
});

describe('the archive of a report', () => {
  it('holds every format, each table, the evidence, and a manifest with the hash of each', async () => {
    const [table] = document.blocks.filter(({ kind }) => kind === 'table');
    if (table?.kind !== 'table') throw new Error('The document has a table.');
    const told: string[] = [];
    const bytes = await RenderPool.open(RENDER_KIT, null).render(document, {
      format: 'zip',
      archive: { name: 'sociall-report', evidence: { ...table, id: 'evidence' } },
      onProgress: (done, of) => told.push(`${String(done)}/${String(of)}`),
    });
    const files = unzipSync(bytes);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as ArchiveManifest;
    expect(Object.keys(files).slice(0, 6)).toEqual([
      'manifest.json',
      ...['html', 'pdf', 'docx', 'xlsx', 'json'].map((format) => `sociall-report.${format}`),
    ]);
    expect(Object.keys(files).slice(6)).toEqual([`tables/table-1-${table.id}.csv`, 'evidence.csv']);
    expect(manifest.files.map(({ path, sha256 }) => [path, sha256])).toEqual(
      Object.entries(files)
        .slice(1)
        .map(([path, content]) => [path, createHash('sha256').update(content).digest('hex')]),
    );
    expect(manifest.leftOut).toEqual([]);
    expect([told.at(0), told.at(-1)]).toEqual(['0/7', '7/7']);
  });
});
