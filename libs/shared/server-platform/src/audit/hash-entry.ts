import { createHash } from 'node:crypto';
import { canonicalJson } from '@turnout/shared/kernel';
import type { AuditEntryEntity } from './audit-entry.entity';

/** What the first entry of a chain follows. */
export const NO_HASH: Buffer = Buffer.alloc(32);

/** An entry whose hash is not known yet. */
export type UnhashedEntry = Omit<AuditEntryEntity, 'hash'>;

/**
 * The hash of an entry: SHA-256 of its canonical JSON, in UTF-8. The hash of the entry before is part of it, so that no entry
 * can be changed, left out or put in without every later hash being another. `format` is there so that what is hashed may
 * change while old entries can still be checked: entries that were made with an access token are of format 2, which names it.
 */
export function hashEntry({ at, previousHash, tokenId, ...entry }: UnhashedEntry): Buffer {
  const format = tokenId === null ? { format: 1 } : { format: 2, tokenId };
  const text = canonicalJson({ ...format, ...entry, at: at.toISOString(), previousHash: previousHash.toString('hex') });
  return createHash('sha256').update(text, 'utf8').digest();
}
