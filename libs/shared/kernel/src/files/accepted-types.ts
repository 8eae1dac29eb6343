/** What a file is on the inside, as far as it matters for how it is checked. */
export type FileFamily = 'picture' | 'pdf' | 'office' | 'text';

/** A kind of file that is taken. */
export interface AcceptedType {
  /** In lower case, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly family: FileFamily;
}

/** The kinds of files that are taken; everything else is refused, what can run in a browser or on a machine above all. */
export const ACCEPTED_TYPES: readonly AcceptedType[] = [
  { extension: 'jpg', mediaType: 'image/jpeg', family: 'picture' },
  { extension: 'jpeg', mediaType: 'image/jpeg', family: 'picture' },
  { extension: 'png', mediaType: 'image/png', family: 'picture' },
  { extension: 'webp', mediaType: 'image/webp', family: 'picture' },
  { extension: 'heic', mediaType: 'image/heic', family: 'picture' },
  { extension: 'pdf', mediaType: 'application/pdf', family: 'pdf' },
  { extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', family: 'office' },
  { extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', family: 'office' },
  { extension: 'odt', mediaType: 'application/vnd.oasis.opendocument.text', family: 'office' },
  { extension: 'ods', mediaType: 'application/vnd.oasis.opendocument.spreadsheet', family: 'office' },
  { extension: 'csv', mediaType: 'text/csv', family: 'text' },
  { extension: 'txt', mediaType: 'text/plain', family: 'text' },
];

/** Largest file, in bytes. */
export const MAX_FILE_BYTES = 25_000_000;

/** Longest file name, in code points, the extension included. */
export const MAX_FILE_NAME_LENGTH = 200;

/** Most pixels of a picture: 100 megapixels. */
export const MAX_PICTURE_PIXELS = 100_000_000;

/** The kind of file that a name says; `null` where no such kind is taken. */
export function acceptedTypeOf(name: string): AcceptedType | null {
  const extension = extensionOf(name);
  return ACCEPTED_TYPES.find((type) => type.extension === extension) ?? null;
}

/** The extension of a name in lower case, without the dot; empty where it has none. */
export function extensionOf(name: string): string {
  return (/\.([^.\s]{1,20})$/u.exec(name)?.[1] ?? '').toLowerCase();
}
