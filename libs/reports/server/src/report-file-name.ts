import { isoDateOf } from '@turnout/shared/kernel';

/** What a file is named after. */
export interface NamedReport {
  /** Code of the project: small letters, digits and hyphens. */
  readonly project: string;
  readonly definition: string;
  readonly asOf: Date;
  readonly format: string;
}

/** The name a report is saved under: project, definition and day, so that files sort and never need escaping. */
export function fileName({ project, definition, asOf, format }: NamedReport): string {
  return `${project}-${definition}-${isoDateOf(asOf)}.${format}`;
}
