import { createReadStream } from 'node:fs';
import { DomainError } from '@turnout/shared/kernel';

/** Signs that no text has: controls other than tab and line breaks. */
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;
/** How files begin that a browser would show, however they are called. */
const SHOWN = /^\uFEFF?\s*<(?:!doctype|html|svg|\?xml|script|head|body|iframe)/iu;

/** Checks that a file is plain text in UTF-8 and nothing that merely begins like it. @throws DomainError `file.not-text`, `file.content-mismatch` */
export async function checkText(path: string): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decoded(() => decoder.decode(chunk, { stream: true }));
    if (NO_TEXT.test(text)) throw new DomainError('file.not-text');
    if (isFirst && SHOWN.test(text.slice(0, 1000))) throw new DomainError('file.content-mismatch');
    isFirst = false;
  }
  decoded(() => decoder.decode());
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new DomainError('file.not-text');
  }
}
