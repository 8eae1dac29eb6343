import type { DocumentTranslator } from '@turnout/shared/i18n';
import { formatInstant } from '@turnout/shared/i18n';
import { countingNotes, undatedNote } from '../../counting-notes';
import { participantsWording } from '../../figures';
import { sumEvents } from '@turnout/events/domain';
import { bullets, paragraph, type Prose } from '../../prose';
import type { GlobalReportFacts } from '../global-report-facts';
import type { SectionWriter } from './section-writer';

/** What the figures of the report count, what they leave out, and what they rest on. */
export const countingRules: SectionWriter = {
  text: (facts, prose) => [
    paragraph(prose, [prose.say('reports.rules.intro', { instant: formatInstant(facts.asOf, prose.translator.locale) })]),
    bullets(prose, rules(facts, prose)),
  ],
  blocks: () => [],
  isEmpty: () => false,
};

function rules(facts: GlobalReportFacts, { translator, say }: Prose): readonly string[] {
  return [
    say('reports.rules.records'),
    say('reports.rules.took-place'),
    say('reports.note.basis'),
    say('reports.rules.unknown'),
    ...quality(facts, translator),
    say('reports.rules.country'),
    say('reports.rules.partner'),
    ...(facts.promises.length === 0 ? [] : [say('reports.promises.surplus'), say('reports.rules.conditions')]),
    ...evidence(facts, translator),
    ...countingNotes(facts, translator),
    ...undatedNote(facts, translator),
  ];
}

/** How the total reads with its parts, where some of it is estimated or not known. */
function quality({ records }: GlobalReportFacts, translator: DocumentTranslator): readonly string[] {
  const totals = sumEvents(records);
  if (totals.estimated === 0 && totals.unknown === 0) return [];
  return [translator.text('reports.rules.quality', { wording: participantsWording(totals, translator) })];
}

function evidence(
  { evidence: { files, documentedEvents, documentedParticipants }, records }: GlobalReportFacts,
  { text }: DocumentTranslator,
): readonly string[] {
  const counts = { files, events: documentedEvents, records: records.length, participants: documentedParticipants };
  return files === 0 ? [] : [text('reports.rules.evidence', counts)];
}
