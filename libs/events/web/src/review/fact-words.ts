import { NOTED_FACTS, type NotedFact, notedFactOf } from '@turnout/events/domain';
import type { MessageKey, Translator } from '@turnout/shared/i18n';
import type { ReviewNote } from '../client/wire';

const WORDS: Readonly<Record<NotedFact, MessageKey>> = {
  type: 'events.log.type',
  title: 'events.log.event-title',
  startsOn: 'events.log.starts-on',
  endsOn: 'events.log.ends-on',
  leadPartner: 'events.log.lead-partner',
  coPartners: 'events.log.co-partners',
  country: 'events.log.country',
  level: 'events.log.level',
  place: 'events.log.place',
  setting: 'events.log.setting',
  mode: 'events.log.mode',
  meetings: 'events.log.meetings',
  participants: 'events.log.count',
  series: 'events.log.series',
  breakdowns: 'events.page.breakdowns',
  summary: 'events.log.section.summary',
  workPackage: 'events.log.work-package',
  deliverables: 'events.log.deliverables',
  milestone: 'events.log.milestone',
  aim: 'history.field.briefReport.aim',
  happened: 'history.field.briefReport.happened',
  results: 'history.field.briefReport.results',
  quotes: 'history.field.briefReport.quotes',
  pictures: 'history.field.briefReport.pictures',
};

/** The name of a fact, as the form calls it; of a section of the brief report, which report it is of as well. */
export function factWords(fact: NotedFact, { text }: Translator): string {
  return text(WORDS[fact]);
}

/** The facts a note concerns, in the order of the form; none where it concerns the event as a whole. */
export function factsOf({ fields }: Pick<ReviewNote, 'fields'>): readonly NotedFact[] {
  const facts = new Set(fields.map((pointer) => notedFactOf(pointer)));
  return NOTED_FACTS.filter((fact) => facts.has(fact));
}
