import type { EvidenceKind } from '@turnout/events/domain';
import { acceptedTypeOf, extensionOf, MAX_FILE_BYTES } from '@turnout/shared/kernel';
import type { Problem } from '@turnout/shared/web-platform';

/** How far a file has come. `offline` and `again`: it goes on by itself. */
export type UploadState = 'queued' | 'sending' | 'offline' | 'again' | 'failed';

/** A file that is being added. */
export interface Upload {
  /** Also the key under which the server recognises it when it comes again. */
  readonly id: string;
  readonly file: File;
  readonly kind: EvidenceKind;
  readonly state: UploadState;
  /** How much of it has gone out, from 0 to 1. */
  readonly sentShare: number;
  readonly problem: Problem | null;
}

/** What is wrong with a file before it is sent at all; `null` where the server has to look. */
export function problemOfFile({ name, size }: Pick<File, 'name' | 'size'>): Problem | null {
  if (!acceptedTypeOf(name)) return problem('file.type-refused', { extension: extensionOf(name) });
  if (size === 0) return problem('file.empty');
  return size > MAX_FILE_BYTES ? problem('file.too-large', { maxMegabytes: MAX_FILE_BYTES / 1_000_000 }) : null;
}

const CURABLE = new Set(['file.no-room', 'file.quota-exceeded']);

/** Tells whether sending the same file again can help: what is wrong with the file itself stays so. */
export function isWorthRetrying({ code }: Pick<Problem, 'code'>): boolean {
  return !code.startsWith('file.') || CURABLE.has(code);
}

/** Failures that may be over in a while: no answer at all, or that of a server that is away or overtaken. */
export function isPassing({ status }: Pick<Problem, 'status'>): boolean {
  return status === 0 || [408, 429, 502, 503, 504].includes(status);
}

/** How long to wait before the next attempt, in milliseconds: twice as long each time, half a minute at most, and not all at once. */
export function waitBefore(attempt: number, random = Math.random()): number {
  return Math.min(30_000, 500 * 2 ** attempt) * (0.75 + random / 2);
}

function problem(code: string, params: Problem['params'] = {}): Problem {
  return { code, params, status: 422, fields: [], detail: null, requestId: null };
}
