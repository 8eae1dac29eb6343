import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type AcceptedType, acceptedTypeOf, DomainError, extensionOf, MAX_FILE_BYTES, tidyFileName } from '@turnout/shared/kernel';
import { fileTypeFromBuffer } from 'file-type';
import type { Arrival } from '../arrivals';
import type { MeasuredFile, NewFile } from '../file-keeper';
import { checkOffice } from './check-office';
import { checkText } from './check-text';
import { forgetPlace } from './forget-place';
import { redraw } from './picture';
import { readPiece } from './read-piece';

/** A file that came in, on this machine, under a name that somebody gave it. */
export interface ArrivedFile {
  readonly path: string;
  readonly bytes: number;
  readonly name: string;
}

/** A file that may be kept. */
export interface CheckedFile {
  /** Its name, tidied. */
  readonly name: string;
  readonly file: NewFile;
  /** A small picture of it, where it is a picture that we can draw. */
  readonly thumbnail: NewFile | null;
}

/** Enough for every sign by which a kind of file is known. */
const HEAD_BYTES = 4_100;

/**
 * Judges a file by its name and by what is in it, which must agree; pictures are drawn anew.
 * @throws DomainError `file.empty`, `file.too-large`, `file.type-refused`, `file.content-mismatch` and what else can be wrong with each kind
 */
export async function inspectFile({ path, bytes, name: given }: ArrivedFile, arrival: Arrival): Promise<CheckedFile> {
  const name = tidyFileName(given);
  const type = acceptedTypeOf(name);
  if (!type) throw new DomainError('file.type-refused', { extension: extensionOf(name) });
  if (bytes === 0) throw new DomainError('file.empty');
  if (bytes > MAX_FILE_BYTES) throw new DomainError('file.too-large', { maxMegabytes: MAX_FILE_BYTES / 1_000_000 });
  if (type.family === 'picture' && type.extension !== 'heic') return { name, ...(await drawnAnew(path, type, arrival)) };
  await check(path, bytes, type);
  return { name, file: await measured(path, type.mediaType), thumbnail: null };
}

async function check(path: string, bytes: number, type: AcceptedType): Promise<void> {
  if (type.family === 'office') return checkOffice(path, bytes, type);
  if (type.family === 'text') return checkText(path);
  await checkSigns(path, type);
  if (type.family === 'picture') await forgetPlace(path, bytes);
}

async function drawnAnew(path: string, type: AcceptedType, arrival: Arrival): Promise<Omit<CheckedFile, 'name'>> {
  await checkSigns(path, type);
  const to = { picture: arrival.place('picture'), thumbnail: arrival.place('thumbnail') };
  await redraw(path, type.extension, to);
  return { file: await measured(to.picture, type.mediaType), thumbnail: await measured(to.thumbnail, 'image/webp') };
}

/** Other names for the same: a moving PNG is drawn as its first picture, and some cameras say HEIF where they write HEIC. */
const ALIKE: Readonly<Record<string, string>> = { 'image/apng': 'image/png', 'image/heif': 'image/heic' };

async function checkSigns(path: string, { extension, mediaType }: AcceptedType): Promise<void> {
  const head = await readPiece(path, 0, HEAD_BYTES);
  const found = await fileTypeFromBuffer(head);
  const isSo = found !== undefined && (ALIKE[found.mime] ?? found.mime) === mediaType;
  const isAtStart = mediaType !== 'application/pdf' || head.toString('latin1', 0, 5) === '%PDF-';
  if (!isSo || !isAtStart) throw new DomainError('file.content-mismatch', { extension });
}

async function measured(path: string, mediaType: string): Promise<NewFile> {
  const { bytes, sha256 }: MeasuredFile = { path, bytes: (await stat(path)).size, sha256: await hashOf(path) };
  return { path, bytes, sha256, mediaType };
}

async function hashOf(path: string): Promise<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest();
}
