import { REPORT_FORMATS, type TableBlock } from '@turnout/reports/document';

/** What a document can be rendered to: each format, or all of them in one archive. */
export const RENDER_FORMATS = [...REPORT_FORMATS, 'zip'] as const;
export type RenderFormat = (typeof RENDER_FORMATS)[number];

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
