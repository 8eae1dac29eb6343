import { createHash } from 'node:crypto';
import { REPORT_FORMATS, type ReportDocument, utf8 } from '@turnout/reports/document';
import { DomainError, type ErrorParams } from '@turnout/shared/kernel';
import { type Zippable, zipSync } from 'fflate';
import type { ArchiveParts, RenderKit, RenderProgress } from '../render-order';

/** A file of an archive as its manifest names it. */
export interface ArchivedFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Something that an archive does not hold, and with what code its format refused it. */
export interface LeftOutFile {
  readonly path: string;
  readonly code: string;
  readonly params: ErrorParams;
}

/** What an archive says of itself: `manifest.json`. */
export interface ArchiveManifest {
  readonly project: string;
  readonly definition: string;
  readonly title: string;
  readonly locale: string;
  readonly asOf: string;
  readonly files: readonly ArchivedFile[];
  readonly leftOut: readonly LeftOutFile[];
}

/** A file that is still to be made. */
interface Planned {
  readonly path: string;
  readonly mediaType: string;
  /** Whether it is packed by itself, and gains nothing by being packed again. */
  readonly isPacked: boolean;
  readonly make: () => Promise<Uint8Array>;
}

/** What is packed already is not packed twice. */
const PACKED = ['pdf', 'docx', 'xlsx'];

/**
 * One archive with a document in every format, each of its tables and the data of each of its diagrams as CSV, the list of the evidence behind it,
 * and a manifest with the hash of each file. What a format refuses is left out, and the manifest says why. Same document, same bytes.
 */
export async function reportArchive(
  kit: RenderKit,
  document: ReportDocument,
  parts: ArchiveParts,
  say: RenderProgress,
): Promise<Uint8Array> {
  const plan = planOf(kit, document, parts);
  const [zipped, files, leftOut]: [Zippable, ArchivedFile[], LeftOutFile[]] = [{}, [], []];
  for (const [done, { path, mediaType, isPacked, make }] of plan.entries()) {
    say(done, plan.length);
    try {
      const bytes = await make();
      zipped[path] = [bytes, { level: isPacked ? 0 : 6 }];
      files.push({ path, mediaType, bytes: bytes.byteLength, sha256: hashOf(bytes) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      leftOut.push({ path, code: error.code, params: error.params });
    }
  }
  say(plan.length, plan.length);
  return pack(zipped, manifestOf(document, files, leftOut), document.asOf);
}

function planOf({ renderers, tableFiles }: RenderKit, document: ReportDocument, { name, evidence }: ArchiveParts): Planned[] {
  const whole = REPORT_FORMATS.filter((format) => format !== 'csv').flatMap((format) =>
    renderers
      .filter((renderer) => renderer.format === format)
      .map((renderer): Planned => ({
        ...{ path: `${name}.${format}`, mediaType: renderer.mediaType, isPacked: PACKED.includes(format) },
        make: () => renderer.render(document),
      })),
  );
  const list = (path: string, bytes: Uint8Array): Planned => {
    return { path, mediaType: 'text/csv; charset=utf-8', isPacked: false, make: () => Promise.resolve(bytes) };
  };
  const tables = tableFiles(document).map((file) => list(`tables/${file.name}`, file.bytes));
  const evidenceFiles = evidence ? tableFiles({ ...document, blocks: [evidence] }) : [];
  return [...whole, ...tables, ...evidenceFiles.map(({ bytes }) => list('evidence.csv', bytes))];
}

function manifestOf(document: ReportDocument, files: readonly ArchivedFile[], leftOut: readonly LeftOutFile[]): ArchiveManifest {
  const { definition, title, locale, asOf } = document;
  return { project: document.project.code, definition, title, locale, asOf, files, leftOut };
}

function pack(zipped: Zippable, manifest: ArchiveManifest, asOf: string): Uint8Array {
  const day = new Date(asOf);
  // Archives know no time zones: noon of the day of the records, wherever this runs.
  const mtime = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
  return zipSync({ 'manifest.json': utf8(`${JSON.stringify(manifest, null, 2)}\n`), ...zipped }, { mtime });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
