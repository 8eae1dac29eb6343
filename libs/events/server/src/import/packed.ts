import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Packs a value to be kept. */
export async function packed(value: unknown): Promise<Buffer> {
  return pack(Buffer.from(JSON.stringify(value), 'utf8'));
}

/** Unpacks what {@link packed} made. */
export async function unpacked<T>(bytes: Buffer): Promise<T> {
  return JSON.parse((await unpack(bytes)).toString('utf8')) as T;
}
