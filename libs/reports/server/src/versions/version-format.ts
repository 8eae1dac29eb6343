import { REPORT_FORMATS } from '@turnout/reports/document';
import { DomainError } from '@turnout/shared/kernel';

/** Formats that a version is frozen in: all that reports can be had in, and all of them in one archive. */
export const VERSION_FORMATS = [...REPORT_FORMATS, 'zip'] as const;
export type VersionFormat = (typeof VERSION_FORMATS)[number];

/** MIME types as files are handed out. */
export const VERSION_MEDIA_TYPES: Readonly<Record<VersionFormat, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
  zip: 'application/zip',
};

/** @throws DomainError `report.unknown-format` */
export function requireFormat(text: string): VersionFormat {
  const format = VERSION_FORMATS.find((known) => known === text);
  if (!format) throw new DomainError('report.unknown-format', { formats: VERSION_FORMATS.join(', ') });
  return format;
}
