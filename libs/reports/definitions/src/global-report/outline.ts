import type { DocumentTranslator } from '@turnout/shared/i18n';
import { ANNEX_KINDS, type Composition, type CompositionSection, type SectionKind } from '../composition';
import type { GlobalReportFacts } from './global-report-facts';
import { picturesOf } from './section-pictures';
import { SECTION_WRITERS } from './sections';

/** A section that is printed, with its place in the report. */
export interface OutlinedSection {
  readonly section: CompositionSection;
  readonly title: string;
  /** "3" or "Annex I": printed before the title. */
  readonly number: string;
  /** "3" or "I": what numbers below it begin with. */
  readonly ordinal: string;
  readonly isAnnex: boolean;
}

/** What a section is called: by its authors, else by its kind. */
export function titleOf({ kind, title }: Pick<CompositionSection, 'kind' | 'title'>, translator: DocumentTranslator): string {
  return title ?? translator.text(`reports.section.${kind}`);
}

/** Tells whether a section has nothing to print: the records hold nothing for it, and nobody wrote a text. */
export function isEmptySection(section: CompositionSection, composition: Composition, facts: GlobalReportFacts): boolean {
  if (section.text !== null && section.text.length > 0) return false;
  const pictures = picturesOf(section, composition, facts);
  return SECTION_WRITERS[section.kind].isEmpty({ ...facts, pictures });
}

/**
 * The sections that are printed, numbered. Annexes begin with the first section of an annex's kind behind which no section of the report
 * itself stands; what is switched off or empty takes no number.
 */
export function outlineOf(composition: Composition, facts: GlobalReportFacts, translator: DocumentTranslator): readonly OutlinedSection[] {
  const shown = composition.sections.filter((section) => section.isOn && !isEmptySection(section, composition, facts));
  const lastOfBody = shown.findLastIndex(({ kind }) => kind !== 'own' && !isAnnexKind(kind));
  const firstAnnex = shown.findIndex(({ kind }, index) => index > lastOfBody && isAnnexKind(kind));
  const bodyLength = firstAnnex < 0 ? shown.length : firstAnnex;
  return shown.map((section, index) => {
    const isAnnex = index >= bodyLength;
    const ordinal = isAnnex ? roman(index - bodyLength + 1) : String(index + 1);
    const number = isAnnex ? translator.text('reports.word.annex', { number: ordinal }) : ordinal;
    return { section, title: titleOf(section, translator), number, ordinal, isAnnex };
  });
}

function isAnnexKind(kind: SectionKind): boolean {
  return ANNEX_KINDS.some((annex) => annex === kind);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Up to 89, which is more than a report has sections. */
function roman(number: number): string {
  let rest = number;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return letters.repeat(times);
  }).join('');
}
