// Everything in this folder runs under Node 20 with nothing installed: plain JavaScript, no dependency.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..', '..', '..');

/** The folder for what the tools remember between runs. It can be deleted at any time. */
export const STATE = join(ROOT, '.nx');
