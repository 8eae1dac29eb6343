import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../bootstrap/paths.mjs';

const WORKER = 'sw.js';
const PAGE = 'index.html';
/** Whatever the page can ask for while it runs. */
const PROGRAM_FILES = /\.(?:js|css|woff2|svg|json)$/u;

/**
 * Builds the service worker of a built web beside it. The worker holds the list of all files with their hashes, so that any change
 * of the program is a change of the worker, by which browsers notice it.
 */
export async function buildWorker(folder: string): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'apps', 'web', 'worker', 'service-worker.ts')],
    outfile: join(folder, WORKER),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    define: { PROGRAM: JSON.stringify(await programOf(folder)), 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}

/** What the worker is to know of the build, in the shape of `Program`. */
export async function programOf(folder: string) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => PROGRAM_FILES.test(name) && name !== WORKER).sort();
  const page = await readFile(join(folder, PAGE), 'utf8');
  const [, entry] = /<script src="(main-[^"]+\.js)"/u.exec(page) ?? [];
  if (entry === undefined) throw new Error('The built page names no script that it starts with.');
  const files = await Promise.all(
    names.map(async (name) => ({ url: `/${name.split(sep).join('/')}`, integrity: `sha256-${await hashOf(join(folder, name))}` })),
  );
  const version = createHash('sha256').update(page).update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return { version, entry, files };
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('base64');
}
