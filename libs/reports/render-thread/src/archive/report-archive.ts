import { createHash } from 'node:crypto';
import { type Block, REPORT_FORMATS, type ReportDocument, type ReportRenderer, type TableBlock, utf8 } from '@turnout/reports/document';
import { DomainError, type ErrorParams } from '@turnout/shared/kernel';
import { type Zippable, zipSync } from 'fflate';
import type { ArchiveParts, RenderProgress } from '../render-order';

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

interface Planned {
  readonly path: string;
  readonly renderer: ReportRenderer;
  readonly document: ReportDocument;
}

/** What is packed already is not packed twice. */
const PACKED = ['pdf', 'docx', 'xlsx'];

/**
 * One archive with a document in every format, each of its tables as CSV, the list of the evidence behind it, and a manifest with the hash of
 * each file. What a format refuses is left out, and the manifest says why. Same document, same bytes.
 */
export async function reportArchive(
  renderers: readonly ReportRenderer[],
  document: ReportDocument,
  parts: ArchiveParts,
  say: RenderProgress,
): Promise<Uint8Array> {
  const plan = planOf(renderers, document, parts);
  const [zipped, files, leftOut]: [Zippable, ArchivedFile[], LeftOutFile[]] = [{}, [], []];
  for (const [done, { path, renderer, document: part }] of plan.entries()) {
    say(done, plan.length);
    try {
      const bytes = await renderer.render(part);
      zipped[path] = [bytes, { level: PACKED.includes(renderer.format) ? 0 : 6 }];
      files.push({ path, mediaType: renderer.mediaType, bytes: bytes.byteLength, sha256: hashOf(bytes) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      leftOut.push({ path, code: error.code, params: error.params });
    }
  }
  say(plan.length, plan.length);
  return pack(zipped, manifestOf(document, files, leftOut), document.asOf);
}

function planOf(renderers: readonly ReportRenderer[], document: ReportDocument, { name, evidence }: ArchiveParts): Planned[] {
  const rendererOf = (format: string): ReportRenderer[] => renderers.filter((each) => each.format === format);
  const whole = REPORT_FORMATS.filter((format) => format !== 'csv').flatMap((format) =>
    rendererOf(format).map((renderer) => ({ path: `${name}.${format}`, renderer, document })),
  );
  const tables = document.blocks.filter((block: Block): block is TableBlock => block.kind === 'table');
  const lists = [
    ...tables.map((table, index) => ({ path: `tables/${String(index + 1).padStart(2, '0')}-${table.id}.csv`, table })),
    ...(evidence ? [{ path: 'evidence.csv', table: evidence }] : []),
  ].flatMap(({ path, table }) => rendererOf('csv').map((renderer) => ({ path, renderer, document: { ...document, blocks: [table] } })));
  return [...whole, ...lists];
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
