import { refusal } from './refusal';
import type { RefusedFormat, SourceKind } from './source-kind';

/** How files begin, whatever they are called. */
const SIGNS: readonly (readonly [string, RefusedFormat | 'package' | 'old-office'])[] = [
  ['PK\u0003\u0004', 'package'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'old-office'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'richText'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['\u001f\u008b', 'archive'],
  ['Rar!', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
];
/** The entry under which office programs keep a document that needs a password. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Checks that what is in a source is of the kind that it is said to be, by how it begins.
 * @throws DomainError `import.password-protected`, `import.format-refused`, `import.content-mismatch`
 */
export function checkContent(bytes: Uint8Array, kind: SourceKind): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = content.toString('latin1', 0, 16);
  const found = SIGNS.find(([sign]) => head.startsWith(sign))?.[1] ?? null;
  const isPackage = kind === 'xlsx' || kind === 'docx';
  if (isPackage && found === 'package') return;
  if (!isPackage && found === null) return;
  if (found === 'old-office') {
    if (content.includes(ENCRYPTED)) throw refusal('import.password-protected');
    throw refusal('import.format-refused', { format: kind === 'docx' ? 'word' : 'excel' });
  }
  if (found !== null && found !== 'package') throw refusal('import.format-refused', { format: found });
  throw refusal('import.content-mismatch', { kind });
}
