import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { RichText } from '@turnout/shared/kernel';
import type { SectionKind } from '../composition';
import { figuresOf } from '../figures';
import { proseOf } from '../prose';
import type { GlobalReportFacts } from './global-report-facts';
import { SECTION_WRITERS } from './sections';

/** The text that a section has as long as nobody wrote another: plain sentences from the records, with live figures. Empty for none. */
export function generatedText(kind: SectionKind, facts: GlobalReportFacts, translator: DocumentTranslator): RichText {
  return SECTION_WRITERS[kind].text(facts, proseOf(figuresOf(facts, translator), translator));
}
