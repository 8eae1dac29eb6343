import type { MessageKey, Translator } from '@turnout/shared/i18n';
import { valueWords } from '@turnout/shared/web-platform';
import { dimensionWords } from '../vocabulary-keys';
import type { EventFields } from './event-fields';
import { statedMeetings } from './series-rows';
import { statedRows } from './split-rows';

/** A field that two versions of an event say differently, in the words of the form. */
export interface Difference {
  readonly label: MessageKey;
  readonly theirs: string;
  readonly yours: string;
}

const LABELS = {
  type: 'events.log.type',
  title: 'events.log.event-title',
  startsOn: 'events.log.starts-on',
  endsOn: 'events.log.ends-on',
  leadPartner: 'events.log.lead-partner',
  country: 'events.log.country',
  count: 'events.log.count',
  quality: 'events.log.quality',
  method: 'events.log.method',
  place: 'events.log.place',
  setting: 'events.log.setting',
  mode: 'events.log.mode',
  level: 'events.log.level',
  workPackage: 'events.log.work-package',
  deliverables: 'events.log.deliverables',
  milestone: 'events.log.milestone',
  coPartners: 'events.log.co-partners',
  meetings: 'events.log.meetings',
  seriesBasis: 'events.log.series-basis',
  seriesMeetings: 'events.log.series',
  breakdowns: 'events.log.section.people',
  summary: 'events.log.summary',
} as const satisfies Readonly<Record<keyof EventFields, MessageKey>>;

/** What two versions say differently, in the order of the form. */
export function differences(theirs: EventFields, yours: EventFields, translator: Translator): readonly Difference[] {
  const names = Object.keys(LABELS) as (keyof EventFields)[];
  return names
    .map((name) => ({ label: LABELS[name], theirs: inWords(theirs, name, translator), yours: inWords(yours, name, translator) }))
    .filter((each) => each.theirs !== each.yours);
}

/** Fields that hold a word of a vocabulary, by the names that the history has for them. */
const WORDED: Readonly<Partial<Record<keyof EventFields, string>>> = {
  quality: 'participants.quality',
  method: 'participants.method',
  setting: 'setting',
  mode: 'mode',
  level: 'level',
  seriesBasis: 'series.basis',
};

function inWords(fields: EventFields, name: keyof EventFields, translator: Translator): string {
  if (name === 'coPartners' || name === 'deliverables') return fields[name].join(', ');
  if (name === 'breakdowns')
    return fields.breakdowns
      .filter(({ parts }) => statedRows(parts).length > 0)
      .map((each) => breakdownWords(each, translator))
      .join('; ');
  if (name === 'seriesMeetings')
    return statedMeetings(fields.seriesMeetings)
      .map(({ on, count }) => `${on}: ${count}`)
      .join('; ');
  const field = WORDED[name];
  return field === undefined || fields[name] === '' ? fields[name] : valueWords(field, fields[name], translator);
}

/** Counts stay as they were typed: they may not be numbers yet. */
function breakdownWords({ dimension, parts }: EventFields['breakdowns'][number], translator: Translator): string {
  return `${dimensionWords(dimension, translator)}: ${statedRows(parts)
    .map((part) => `${part.category} ${part.count}`)
    .join(', ')}`;
}
