import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorker, programOf } from './build-worker.ts';

describe('the service worker of a build', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'turnout-worker-'));
    await mkdir(join(folder, 'media'));
    await writeFile(join(folder, 'index.html'), '<body><script src="main-BCiqfHib.js" type="module"></script></body>');
    for (const name of ['main-BCiqfHib.js', 'main-BCiqfHib.js.br', 'styles-WHZKYPWG.css', join('media', 'inter.woff2'), 'notes.txt']) {
      await writeFile(join(folder, name), `content of ${name}`);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('knows every file that the page may ask for, and no other', async () => {
    const { entry, files } = await programOf(folder);
    const hash = createHash('sha256').update('content of styles-WHZKYPWG.css').digest('base64');
    expect(entry).toBe('main-BCiqfHib.js');
    expect(files.map(({ url }) => url)).toEqual(['/main-BCiqfHib.js', '/media/inter.woff2', '/styles-WHZKYPWG.css']);
    expect(files[2]?.integrity).toBe(`sha256-${hash}`);
  });

  it('is another one as soon as any file is, and does not count itself', async () => {
    const before = await programOf(folder);
    await buildWorker(folder);
    expect(await programOf(folder)).toEqual(before);
    expect(await readFile(join(folder, 'sw.js'), 'utf8')).toContain(before.version);
    await writeFile(join(folder, 'styles-WHZKYPWG.css'), 'changed');
    expect((await programOf(folder)).version).not.toBe(before.version);
  });

  it('is not built for a page that starts with nothing', async () => {
    const other = await mkdtemp(join(tmpdir(), 'turnout-worker-'));
    await writeFile(join(other, 'index.html'), '<body></body>');
    await expect(programOf(other)).rejects.toThrow('names no script');
    await rm(other, { recursive: true });
  });
});
