import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { STATE } from '../bootstrap/paths.mjs';

/** Kinds of files that shrink; fonts and pictures already are as small as they get. */
const SHRINKING = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt', '.webmanifest', '.ico']);

/** Smaller files fit into one network packet either way. */
const SMALLEST_BYTES = 1024;

const FORMATS = [
  ['.br', (data: Buffer) => promisify(brotliCompress)(data, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: data.length } })],
  ['.gz', (data: Buffer) => promisify(gzip)(data, { level: 9 })],
] as const;

const CACHE = join(STATE, 'precompressed');

/**
 * Puts a brotli and a gzip copy beside every file of a folder that shrinks by it. The copies are kept by content, since
 * a build that is taken from the cache empties the folder.
 */
export async function precompress(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const names = (await readdir(folder, { recursive: true })).filter((name) => SHRINKING.has(extname(name)));
  const used = (await Promise.all(names.map((name) => compressFile(join(folder, name))))).flat();
  const outdated = (await readdir(CACHE)).filter((name) => !used.includes(name));
  await Promise.all(outdated.map((name) => rm(join(CACHE, name), { force: true })));
}

async function compressFile(file: string): Promise<string[]> {
  if ((await stat(file)).size < SMALLEST_BYTES) return [];
  const data = await readFile(file);
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 32);
  return Promise.all(
    FORMATS.map(async ([ending, compress]) => {
      const kept = join(CACHE, hash + ending);
      if (!existsSync(kept)) await writeFile(kept, await compress(data));
      await copyFile(kept, file + ending);
      return hash + ending;
    }),
  );
}
