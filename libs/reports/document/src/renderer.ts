import type { ReportDocument } from './report-document';

/** Formats a report can be had in. */
export const REPORT_FORMATS = ['html', 'pdf', 'docx', 'xlsx', 'csv', 'json'] as const;

/** A format a report can be had in. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Turns documents into files of one format. Same document, same bytes. */
export interface ReportRenderer {
  readonly format: ReportFormat;
  /** MIME type with charset where it is text. */
  readonly mediaType: string;
  /** @throws DomainError where a document cannot be set in this format; never cuts anything silently. */
  render(document: ReportDocument): Promise<Uint8Array>;
}
