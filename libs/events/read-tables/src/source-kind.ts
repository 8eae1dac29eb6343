import { refusal } from './refusal';

/** The kinds of sources that are read. */
export const SOURCE_KINDS = ['text', 'csv', 'html', 'xlsx', 'docx'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What came in says about itself: a file its name, a paste only its type. */
export interface SourceLabel {
  readonly name?: string | null;
  readonly mediaType?: string | null;
}

/** What is sent by type, the parameters of the type left out. */
const BY_MEDIA_TYPE: Readonly<Record<string, SourceKind>> = {
  'text/tab-separated-values': 'text',
  'text/plain': 'text',
  'text/csv': 'csv',
  'text/html': 'html',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

const BY_EXTENSION: Readonly<Record<string, SourceKind>> = {
  tsv: 'text',
  tab: 'text',
  txt: 'text',
  csv: 'csv',
  html: 'html',
  htm: 'html',
  xlsx: 'xlsx',
  xltx: 'xlsx',
  docx: 'docx',
  dotx: 'docx',
};

/** Formats that are refused by name, because there is something better to do than to guess: the catalogue says what, for each. */
export const REFUSED_FORMATS = ['excel', 'word', 'openDocument', 'pdf', 'apple', 'richText', 'picture', 'archive'] as const;
export type RefusedFormat = (typeof REFUSED_FORMATS)[number];

const REFUSED: Readonly<Record<RefusedFormat, RegExp>> = {
  excel: /^(?:xls|xlt|xlw|xlsb)$/u,
  word: /^(?:doc|dot)$/u,
  openDocument: /^(?:ods|ots|fods|odt|ott|fodt)$/u,
  pdf: /^pdf$/u,
  apple: /^(?:numbers|pages)$/u,
  richText: /^rtf$/u,
  picture: /^(?:png|jpe?g|gif|webp|heic|tiff?|bmp|svg)$/u,
  archive: /^(?:zip|7z|rar|gz|tgz|tar|bz2|xz)$/u,
};
const WITH_MACROS = /^(?:xlsm|xltm|xlam|xla|docm|dotm)$/u;

/**
 * The kind of a source by its name, or by its type where it has no name that says one: browsers call a CSV file a sheet of Excel where
 * Excel is installed.
 * @throws DomainError `import.macros-refused`, `import.format-refused`, `import.kind-unknown`
 */
export function kindOf({ name, mediaType }: SourceLabel): SourceKind {
  const extension = /\.([^.\s/\\]{1,20})$/u.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  if (WITH_MACROS.test(extension)) throw refusal('import.macros-refused');
  const format = REFUSED_FORMATS.find((each) => REFUSED[each].test(extension));
  if (format) throw refusal('import.format-refused', { format });
  const type = (mediaType ?? '').replace(/;.*$/su, '').trim().toLowerCase();
  const kind = own(BY_EXTENSION, extension) ?? own(BY_MEDIA_TYPE, type);
  if (!kind) throw refusal('import.kind-unknown', { extension });
  return kind;
}

function own(kinds: Readonly<Record<string, SourceKind>>, key: string): SourceKind | undefined {
  return Object.hasOwn(kinds, key) ? kinds[key] : undefined;
}
