import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { RichText } from '@turnout/shared/kernel';
import type { SectionKind } from '../composition';
import { figuresOf } from '../figures';
import { paragraph, type Prose, proseOf } from '../prose';
import type { GlobalReportFacts } from './global-report-facts';

/** The text that a section has as long as nobody wrote another: plain sentences from the records, with live figures. Empty for none. */
export function generatedText(kind: SectionKind, facts: GlobalReportFacts, translator: DocumentTranslator): RichText {
  return writtenText(kind, facts, proseOf(figuresOf(facts, translator), translator));
}

/** The same, with figures that are known already. */
export function writtenText(kind: SectionKind, facts: GlobalReportFacts, prose: Prose): RichText {
  if (kind !== 'introduction' && kind !== 'conclusions') return [];
  const { project } = facts;
  return [
    paragraph(prose, [
      prose.say('reports.global.sum', {
        project: project.acronym ?? project.title,
        events: { figure: 'events' },
        participants: { figure: 'participants' },
      }),
    ]),
  ];
}
