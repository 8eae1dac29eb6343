import type { VersionFile } from '@turnout/shared/api-client';
import { formatName } from '../format-name';

/** Formats in the order in which they are asked for most. */
export const VERSION_FORMATS_SHOWN = ['pdf', 'docx', 'xlsx', 'html', 'csv', 'json', 'zip'] as const;

/** What a format is called on a button. */
export function versionFormatName(format: VersionFile['format']): string {
  return format === 'zip' ? 'ZIP' : formatName(format);
}

/** Files in the order in which they are shown. */
export function inShownOrder<F extends Pick<VersionFile, 'format'>>(files: readonly F[]): readonly F[] {
  return VERSION_FORMATS_SHOWN.flatMap((format) => files.find((file) => file.format === format) ?? []);
}
