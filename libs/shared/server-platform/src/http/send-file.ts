import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

/** A file on its way out. */
export interface SentFile {
  readonly content: Readable;
  readonly mediaType: string;
  readonly bytes: number;
  /** What it is to be called; `null` for something that is only shown. */
  readonly name: string | null;
}

/** Hands a file out as its bytes, to be kept rather than shown. What it could do in a browser is in `fileContentPolicy`. */
export function sendFile({ content, mediaType, bytes, name }: SentFile): StreamableFile {
  const disposition = name === null ? 'inline' : contentDisposition(name);
  return new StreamableFile(content, { type: mediaType, length: bytes, disposition });
}

/** The header that names a file (RFC 6266): in plain letters for old programs, and as it is. */
export function contentDisposition(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/gu, '')
    .replace(/["\\%]/gu, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain.trim() || 'file'}"; filename*=UTF-8''${encoded}`;
}
