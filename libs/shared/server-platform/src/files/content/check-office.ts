import { DomainError } from '@turnout/shared/kernel';
import { readPiece } from './read-piece';
import { readZipDirectory } from './zip-directory';

/** The entry without which a document of each kind is none. */
const MAIN: Readonly<Record<string, string>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  odt: 'content.xml',
  ods: 'content.xml',
};

/** Programs inside documents: of Microsoft's kind, and of OpenDocument's. */
const PROGRAM =
  /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\/|^(?:Basic|Scripts)\/.|\.(?:exe|dll|js|vbs|bat|cmd|ps1|jar|com|scr)$/iu;

/** Where an OpenDocument file says what it is: in its first entry, which is not packed. */
const OPEN_DOCUMENT_TYPE_AT = 38;

/**
 * Checks a document of an office program by its directory, without unpacking it.
 * @throws DomainError `file.content-mismatch`, `file.macros-refused`, `file.unpacks-too-large`
 */
export async function checkOffice(
  path: string,
  bytes: number,
  { extension, mediaType }: { extension: string; mediaType: string },
): Promise<void> {
  const names = (await readZipDirectory(path, bytes)).map(({ name }) => name);
  if (names.some((name) => PROGRAM.test(name))) throw new DomainError('file.macros-refused');
  const isWhole =
    names.includes(MAIN[extension] ?? '') &&
    (extension.startsWith('od') ? await saysItIs(path, mediaType) : names.includes('[Content_Types].xml'));
  if (!isWhole) throw new DomainError('file.content-mismatch', { extension });
}

async function saysItIs(path: string, mediaType: string): Promise<boolean> {
  const said = await readPiece(path, OPEN_DOCUMENT_TYPE_AT, mediaType.length + 2);
  // What follows is the next entry; a longer type that only begins like this one is another one.
  return said.toString('latin1').startsWith(mediaType) && said.toString('latin1', mediaType.length) === 'PK';
}
