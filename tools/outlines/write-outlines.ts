import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outlinesFile } from './make-outlines.ts';

/** Where the outlines of maps lie in the repository. */
export const OUTLINES_FOLDER = join(import.meta.dirname, '../../libs/shared/geo/src/outlines');

/** Writes the outlines anew, after the data or the way of drawing has changed. */
export async function writeOutlines(): Promise<void> {
  for (const name of ['europe', 'world'] as const) await writeFile(join(OUTLINES_FOLDER, `${name}.ts`), outlinesFile(name));
}
