import type { RichText } from '@turnout/shared/kernel';

/** Sections of a brief report that are running text, in the order in which they are printed. */
export const TEXT_SECTIONS = ['aim', 'happened', 'results'] as const;
export type TextSection = (typeof TEXT_SECTIONS)[number];

/** All sections of a brief report, in the order in which they are printed. */
export const REPORT_SECTIONS = [...TEXT_SECTIONS, 'quotes', 'pictures'] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** Why people may be seen on a picture; a picture of which nobody said so is not printed. */
export const PICTURE_CONSENTS = ['nobody-recognisable', 'consent-given', 'event-notice', 'not-stated'] as const;
export type PictureConsent = (typeof PICTURE_CONSENTS)[number];

/** Longest section, in code points: three together fill some six printed pages. */
export const MAX_SECTION_LENGTH = 8000;
/** Most quotes, and longest quote in code points. */
export const MAX_QUOTES = 12;
export const MAX_QUOTE_LENGTH = 1000;
/** Longest role, organisation or name of who is quoted, and longest credit of a picture, in code points. */
export const MAX_WORDS_LENGTH = 200;
/** Most pictures. */
export const MAX_REPORT_PICTURES = 12;
/** Longest alternative text, in code points. */
export const MAX_ALTERNATIVE_LENGTH = 500;

/** Something that somebody said. Who it was is said by role and organisation; by name only with the consent of that person. */
export interface BriefQuote {
  readonly text: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly name: string | null;
  readonly isNameConsented: boolean;
}

/** A picture of the event, chosen from its evidence. */
export interface BriefPicture {
  /** Id of the evidence; `null` once its file was removed. */
  readonly evidence: string | null;
  readonly caption: string | null;
  /** What is to be seen, for those who do not see it; `null` where nobody said. */
  readonly alternative: string | null;
  /** Whether it says nothing that the text does not say, so that it needs no alternative. */
  readonly isDecorative: boolean;
  readonly credit: string | null;
  readonly consent: PictureConsent;
}

/** An event's own report: one or two printed pages. An empty section is not printed. */
export interface BriefReport {
  readonly aim: RichText;
  readonly happened: RichText;
  readonly results: RichText;
  readonly quotes: readonly BriefQuote[];
  /** In the order in which they are printed. */
  readonly pictures: readonly BriefPicture[];
}

/** The report of an event of which nobody has written one. */
export const NO_BRIEF_REPORT: BriefReport = { aim: [], happened: [], results: [], quotes: [], pictures: [] };

/** Tells whether nothing has been written. */
export function isBlankReport({ aim, happened, results, quotes, pictures }: BriefReport): boolean {
  return [aim, happened, results, quotes, pictures].every((section) => section.length === 0);
}
