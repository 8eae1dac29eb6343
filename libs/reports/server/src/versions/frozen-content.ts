import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { TableBlock } from '@turnout/reports/document';
import type { Composition, FrozenEvent, VersionSetting } from '@turnout/reports/definitions';
import { canonicalJson, DomainError } from '@turnout/shared/kernel';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** What is kept of a version beside its document: what it is compared by, and the list of its evidence. */
export interface FrozenContent {
  readonly composition: Composition;
  readonly events: readonly FrozenEvent[];
  readonly setting: VersionSetting;
  /** For the archive; `null` where the report has no such list. */
  readonly evidence: TableBlock | null;
}

/** Content as it is kept, with its hash. */
export interface PackedContent {
  readonly content: Buffer;
  readonly contentSha256: Buffer;
}

/** Packs content to be kept. */
export async function packContent(content: FrozenContent): Promise<PackedContent> {
  const bytes = await pack(Buffer.from(canonicalJson(content), 'utf8'));
  return { content: bytes, contentSha256: sha256Of(bytes) };
}

/** Unpacks what was kept. @throws DomainError `version.altered` where it is not what its hash was made of */
export async function unpackContent({ content, contentSha256 }: PackedContent): Promise<FrozenContent> {
  if (!sha256Of(content).equals(contentSha256)) throw new DomainError('version.altered', { format: 'json' });
  return JSON.parse((await unpack(content)).toString('utf8')) as FrozenContent;
}

/** SHA-256 of bytes. */
export function sha256Of(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}
