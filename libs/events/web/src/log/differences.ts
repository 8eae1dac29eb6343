import type { MessageKey } from '@turnout/shared/i18n';
import type { EventFields } from './event-fields';

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
  coPartners: 'events.log.co-partners',
  meetings: 'events.log.meetings',
  breakdowns: 'events.log.section.people',
  summary: 'events.log.summary',
} as const satisfies Readonly<Record<keyof EventFields, MessageKey>>;

/** What two versions say differently, in the order of the form. */
export function differences(theirs: EventFields, yours: EventFields): readonly Difference[] {
  const names = Object.keys(LABELS) as (keyof EventFields)[];
  return names
    .map((name) => ({ label: LABELS[name], theirs: inWords(theirs, name), yours: inWords(yours, name) }))
    .filter((each) => each.theirs !== each.yours);
}

function inWords(fields: EventFields, name: keyof EventFields): string {
  if (name === 'coPartners') return fields.coPartners.join(', ');
  if (name !== 'breakdowns') return fields[name];
  return fields.breakdowns
    .map(({ dimension, parts }) => `${dimension}: ${parts.map((part) => `${part.category} ${part.count}`).join(', ')}`)
    .join('; ');
}
