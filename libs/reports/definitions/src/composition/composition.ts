import type { DocumentLanguage } from '@turnout/shared/i18n';
import type { IsoDate, RichText } from '@turnout/shared/kernel';

/** Every report that can be composed, in the order a person is offered them. */
export const REPORT_DEFINITION_IDS = [
  'events-table',
  'sums-by-type',
  'expected-impact',
  'progress',
  'partner-sheet',
  'global-report',
] as const;

/** Stable name of a report that can be composed and frozen. */
export type ReportDefinitionId = (typeof REPORT_DEFINITION_IDS)[number];

/** Reports that show the records as they stand, and nothing that anybody wrote. */
export const LIVE_REPORT_IDS = ['pivot'] as const;

/** Every report that has an address. */
export const REPORT_IDS = [...REPORT_DEFINITION_IDS, ...LIVE_REPORT_IDS] as const;

/** Stable name of a report, part of its address. */
export type ReportId = (typeof REPORT_IDS)[number];

/** A language that reports are written in. */
export type ReportLanguage = DocumentLanguage;

/**
 * What a section of a composed report holds, in the order in which a new report has them. `own` is text of the authors and may stand
 * several times; cover, contents and lists are no sections, they are always there.
 */
export const SECTION_KINDS = [
  'partnership',
  'introduction',
  'database',
  'typology',
  'events-table',
  'sums',
  'charts',
  'impact',
  'pictures',
  'conclusions',
  'brief-reports',
  'accepted-findings',
  'counting-rules',
  'own',
] as const;

/** What a section of a composed report holds. */
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Sections that stand behind the report and are numbered as its annexes. */
export const ANNEX_KINDS = ['brief-reports', 'accepted-findings', 'counting-rules'] as const satisfies readonly SectionKind[];

/** A section of a composed report. */
export interface CompositionSection {
  /** Stable name within the composition: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly kind: SectionKind;
  /** `null` for the title that the kind has in the report's language. */
  readonly title: string | null;
  /** Whether it is printed; one that is not takes no number. */
  readonly isOn: boolean;
  /** `null` for the text that is generated from the records; an empty text for none. */
  readonly text: RichText | null;
  /** Ids of the evidence whose pictures are shown, in order; `null` where they are chosen for the authors. */
  readonly pictures?: readonly string[] | null;
}

/** What a report covers, how it is ordered and what its authors wrote: everything of it that does not come from the records. */
export interface Composition {
  readonly definition: ReportDefinitionId;
  readonly language: ReportLanguage;
  /** How its authors tell it from others. */
  readonly name: string;
  /** Code of the deliverable that it is; `null` for none. */
  readonly deliverable: string | null;
  /** As it is printed on the cover: "2.1", "final". */
  readonly versionLabel: string | null;
  /** As it is printed on the cover; `null` for the day whose records it shows. */
  readonly date: IsoDate | null;
  /** `null` for the title that the report has in its language. */
  readonly title: string | null;
  /** `null` for what is chosen from the facts. */
  readonly subtitle: string | null;
  /** Which events it covers, as the query of an address; {@link readEventFilter} reads it. */
  readonly filter: Readonly<Record<string, string>>;
  readonly sections: readonly CompositionSection[];
}
