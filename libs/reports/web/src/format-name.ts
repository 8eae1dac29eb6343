import type { ReportFormat } from '@turnout/reports/document';

/** Formats that people know by their program. */
const PROGRAMS: Partial<Record<ReportFormat, string>> = { docx: 'Word', xlsx: 'Excel' };

/** What a format is called on a button; the same in every language. */
export function formatName(format: ReportFormat): string {
  return PROGRAMS[format] ?? format.toUpperCase();
}
