import { REPORT_FORMATS, type ReportDocument, type ReportRenderer, type TableBlock } from '@turnout/reports/document';

/** What a document can be rendered to: each format, or all of them in one archive. */
export const RENDER_FORMATS = [...REPORT_FORMATS, 'zip'] as const;
export type RenderFormat = (typeof RENDER_FORMATS)[number];

/** A file with its name. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything that can be made of a document. */
export interface RenderKit {
  /** One for each format. */
  readonly renderers: readonly ReportRenderer[];
  /** Every table of a document and the data of every diagram, each as a file for programs. */
  readonly tableFiles: (document: ReportDocument) => readonly NamedFile[];
}

/** What an archive holds beside the document. */
export interface ArchiveParts {
  /** What its files are called, without an ending. */
  readonly name: string;
  /** The evidence behind the records, as a table; `null` where there is none to list. */
  readonly evidence: TableBlock | null;
}

/** What is to be made of a document. */
export interface RenderOrder {
  readonly format: RenderFormat;
  /** Only asked for by archives. */
  readonly archive?: ArchiveParts;
}

/** Told how many of how many files are done. */
export type RenderProgress = (done: number, of: number) => void;
