import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes } from '@nestjs/swagger';
import { DomainError, MAX_FILE_BYTES } from '@turnout/shared/kernel';
import type { FastifyRequest } from 'fastify';
import { requestOf } from '../context/base-context';
import type { Arrival } from '../files/arrivals';
import type { ArrivedFile } from '../files/content/inspect-file';
import { diskFailure } from '../files/store-failure';

/** What an upload brought: one file, and what was said about it. */
export interface Received {
  readonly file: ArrivedFile & { readonly sha256: string };
  readonly fields: ReadonlyMap<string, string>;
}

const FIELDS = { fields: 10, fieldSize: 16_000, fieldNameSize: 100, files: 1, parts: 11, headerPairs: 20 } as const;
/** Longer than a phone needs to find its network again. */
const PATIENCE_MS = 30_000;

/** Lets a route take files; to all others nothing but JSON comes through. */
export const TakesUpload = (): MethodDecorator => applyDecorators(RouteConfig({ takesUpload: true }), ApiConsumes('multipart/form-data'));

/** Tells whether the route of a request takes files. */
export function takesUpload({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): boolean {
  return (routeOptions.config as { readonly takesUpload?: unknown }).takesUpload === true;
}

/** An upload that waits to be received. */
export interface Upload {
  /**
   * Takes in one file and the fields beside it, to the disk as it comes.
   * @throws DomainError `file.missing`, `file.too-large`, `file.too-slow`, `file.no-room`, `request.unsupported-media-type`
   */
  readonly receive: (arrival: Arrival) => Promise<Received>;
}

/** The {@link Upload} of a request, as a parameter of a controller method. */
export const Uploaded = createParamDecorator((_data: unknown, host: ExecutionContext): Upload => {
  const request = requestOf(host);
  return { receive: (arrival) => receive(request, arrival) };
});

async function receive(request: FastifyRequest, arrival: Arrival): Promise<Received> {
  if (!request.isMultipart()) throw new DomainError('request.unsupported-media-type');
  if (Number(request.headers['content-length'] ?? 0) > MAX_FILE_BYTES + 200_000) throw tooLarge();
  try {
    return await readParts(request, arrival);
  } catch (error) {
    // What still comes is read and forgotten: a sender that nobody listens to does not read the refusal.
    request.raw.unpipe();
    request.raw.resume();
    throw isSendersMistake(request, error) ? new DomainError('request.bad') : error;
  }
}

/** Whoever went away hears nothing, but the log is to know that it was not our mistake. What the parser says of a body has no code. */
function isSendersMistake({ raw }: FastifyRequest, error: unknown): boolean {
  if (error instanceof DomainError) return false;
  return raw.destroyed || (error instanceof Error && !('code' in error));
}

async function readParts(request: FastifyRequest, arrival: Arrival): Promise<Received> {
  const fields = new Map<string, string>();
  let file: Received['file'] | null = null;
  for await (const part of request.parts({ limits: { ...FIELDS, fileSize: MAX_FILE_BYTES + 1 } })) {
    if (part.type === 'file') file = await toDisk(part, arrival.place('upload'));
    else if (typeof part.value === 'string' && !part.valueTruncated) fields.set(part.fieldname, part.value);
  }
  if (!file) throw new DomainError('file.missing', {}, [{ pointer: '/file', code: 'file.missing' }]);
  return { file, fields };
}

async function toDisk(part: MultipartFile, path: string): Promise<Received['file']> {
  const gauge = new Gauge(PATIENCE_MS);
  try {
    await pipeline(part.file, gauge, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    throw diskFailure(error);
  }
  if (part.file.truncated || gauge.bytes > MAX_FILE_BYTES) throw tooLarge();
  return { path, bytes: gauge.bytes, name: unescaped(part.filename), sha256: gauge.sha256() };
}

/** Counts and hashes what passes, and does not wait for ever for the next piece. */
class Gauge extends Transform {
  bytes = 0;
  readonly #hash = createHash('sha256');
  readonly #timer: NodeJS.Timeout;

  constructor(patienceMs: number) {
    super();
    this.#timer = setTimeout(() => this.destroy(new DomainError('file.too-slow')), patienceMs);
  }

  sha256(): string {
    return this.#hash.digest('hex');
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    this.#hash.update(chunk);
    this.#timer.refresh();
    done(null, chunk);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#timer);
    done(error);
  }
}

/** Browsers write these three so in the name of a part, and leave everything else as it is. */
function unescaped(name: string): string {
  return name.replace(/%0D|%0A/giu, ' ').replaceAll('%22', '"');
}

function tooLarge(): DomainError {
  return new DomainError('file.too-large', { maxMegabytes: MAX_FILE_BYTES / 1_000_000 });
}
