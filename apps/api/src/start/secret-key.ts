import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { StartFailure } from './start-failure';

const KEY_BYTES = 32;
const FILE = 'secret.key';

/**
 * Where the installation's key for secrets comes from: the configuration, else a file in the data folder, which is made when the key
 * is first needed and which nobody but its owner can read.
 * @param text the key itself, 64 hexadecimal figures
 * @returns the way to the key; it gives `null` where there is neither a key nor a data folder
 * @throws StartFailure when what is configured is no key
 */
export function secretKeyFrom(text: string | undefined, dataFolder: string | undefined): () => Buffer | null {
  if (text !== undefined && text !== '') {
    if (!/^[0-9a-f]{64}$/iu.test(text)) {
      throw new StartFailure('TURNOUT_SECRET_KEY is no key: 64 hexadecimal figures are expected, as `openssl rand -hex 32` makes them.');
    }
    const key = Buffer.from(text, 'hex');
    return () => key;
  }
  if (dataFolder === undefined || dataFolder === '') return () => null;
  let key: Buffer | null = null;
  return () => (key ??= readOrMake(dataFolder));
}

function readOrMake(folder: string): Buffer {
  const file = join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true });
    // Of several that make it at once, one does; the others read what it has made.
    writeFileSync(file, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'EEXIST') throw error;
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (key.length !== KEY_BYTES) throw new Error(`The file ${FILE} in the data folder holds no key.`);
  return key;
}
