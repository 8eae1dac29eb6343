import type { Block } from '@turnout/reports/document';
import type { RichText } from '@turnout/shared/kernel';
import type { Prose } from '../../prose';
import type { GlobalReportFacts } from '../global-report-facts';

/** How a section of the global report is written. */
export interface SectionWriter {
  /** The text that stands as long as nobody wrote another; empty for none. */
  text(facts: GlobalReportFacts, prose: Prose): RichText;
  /** What stands behind the text: tables, diagrams and the like. */
  blocks(facts: GlobalReportFacts, prose: Prose): readonly Block[];
  /** Whether the facts, with the pictures of the section, hold nothing that it could print; it is then left out, unless somebody wrote a text for it. */
  isEmpty(facts: GlobalReportFacts): boolean;
}

/** The live figure of a key, as sentences are filled with it. */
export function figure(key: string): { readonly figure: string } {
  return { figure: key };
}
