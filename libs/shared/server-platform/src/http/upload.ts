import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type Readable, Transform, type TransformCallback } from 'node:stream';
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
  /** A body that is the file itself has no name. */
  readonly file: ArrivedFile & { readonly sha256: string; readonly mediaType: string };
  readonly fields: ReadonlyMap<string, string>;
}

const FIELDS = { fields: 10, fieldSize: 16_000, fieldNameSize: 100, files: 1, parts: 11, headerPairs: 20 } as const;
/** Longer than a phone needs to find its network again. */
const PATIENCE_MS = 30_000;

/** What a route takes beside JSON. */
export interface UploadRule {
  /** Most bytes of the file. */
  readonly maxBytes: number;
  /** Media types of bodies that are the file themselves; a form with one file is always taken. */
  readonly mediaTypes: readonly string[];
}

const ANY_FILE: UploadRule = { maxBytes: MAX_FILE_BYTES, mediaTypes: [] };

/** Lets a route take files; to all others nothing but JSON comes through. */
export const TakesUpload = (rule = ANY_FILE): MethodDecorator =>
  applyDecorators(RouteConfig({ upload: rule }), ApiConsumes('multipart/form-data', ...rule.mediaTypes));

type Routed = Pick<FastifyRequest, 'routeOptions'>;

function ruleOf({ routeOptions }: Routed): UploadRule | null {
  return (routeOptions.config as { readonly upload?: UploadRule }).upload ?? null;
}

/** Tells whether the route of a request takes files. */
export function takesUpload(request: Routed): boolean {
  return ruleOf(request) !== null;
}

/** Tells whether the body of a request is a file that its route takes. */
export function isFileItself(request: Routed & Pick<FastifyRequest, 'headers'>): boolean {
  return ruleOf(request)?.mediaTypes.includes(mediaTypeOf(request)) ?? false;
}

function mediaTypeOf({ headers }: Pick<FastifyRequest, 'headers'>): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
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
  const rule = ruleOf(request) ?? ANY_FILE;
  if (!request.isMultipart() && !isFileItself(request)) throw new DomainError('request.unsupported-media-type');
  if (Number(request.headers['content-length'] ?? 0) > rule.maxBytes + 200_000) throw tooLarge(rule);
  try {
    if (request.isMultipart()) return await readParts(request, arrival, rule);
    return { file: await readBody(request, arrival.place('upload'), rule), fields: new Map() };
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

async function readParts(request: FastifyRequest, arrival: Arrival, rule: UploadRule): Promise<Received> {
  const fields = new Map<string, string>();
  let file: Received['file'] | null = null;
  for await (const part of request.parts({ limits: { ...FIELDS, fileSize: rule.maxBytes + 1 } })) {
    if (part.type === 'file') file = await readPart(part, arrival.place('upload'), rule);
    else if (typeof part.value === 'string' && !part.valueTruncated) fields.set(part.fieldname, part.value);
  }
  if (!file) throw new DomainError('file.missing', {}, [{ pointer: '/file', code: 'file.missing' }]);
  return { file, fields };
}

async function readPart(part: MultipartFile, path: string, rule: UploadRule): Promise<Received['file']> {
  const gauge = new Gauge(rule);
  await toDisk([part.file, gauge], path);
  if (part.file.truncated) throw tooLarge(rule);
  return { path, bytes: gauge.bytes, name: unescaped(part.filename), mediaType: part.mimetype, sha256: gauge.sha256() };
}

/** The connection is not part of the pipeline: that would close it with the first refusal, before anybody could read why. */
async function readBody(request: FastifyRequest, path: string, rule: UploadRule): Promise<Received['file']> {
  const gauge = new Gauge(rule);
  const { raw } = request;
  raw.once('close', () => {
    if (!raw.complete) gauge.destroy(new DomainError('request.bad'));
  });
  await toDisk([raw.pipe(gauge)], path);
  return { path, bytes: gauge.bytes, name: '', mediaType: mediaTypeOf(request), sha256: gauge.sha256() };
}

async function toDisk(streams: readonly [Readable, ...Transform[]], path: string): Promise<void> {
  try {
    await pipeline([...streams, createWriteStream(path, { mode: 0o600 })]);
  } catch (error) {
    throw diskFailure(error);
  }
}

/** Counts and hashes what passes, and does not wait for ever for the next piece. */
class Gauge extends Transform {
  bytes = 0;
  readonly #hash = createHash('sha256');
  readonly #timer: NodeJS.Timeout;

  constructor(private readonly rule: UploadRule) {
    super();
    this.#timer = setTimeout(() => this.destroy(new DomainError('file.too-slow')), PATIENCE_MS);
  }

  sha256(): string {
    return this.#hash.digest('hex');
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    if (this.bytes > this.rule.maxBytes) return done(tooLarge(this.rule));
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

function tooLarge({ maxBytes }: UploadRule): DomainError {
  return new DomainError('file.too-large', { maxMegabytes: maxBytes / 1_000_000 });
}
