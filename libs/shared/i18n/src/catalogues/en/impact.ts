import { impactGlance } from './impact-glance';
import { impactOverview } from './impact-overview';
import { impactPace } from './impact-pace';
import { impactPage } from './impact-page';

/** English, impact. ICU MessageFormat. */
export const impact = {
  ...impactGlance,
  ...impactOverview,
  ...impactPace,
  ...impactPage,

  'impact.title': 'Promised and reached',
  'impact.title-without-promises': 'Events and participants',
  'impact.of-promised.events': 'of {promised, plural, one {# event} other {# events}}',
  'impact.of-promised.participants': 'of {promised, plural, one {# participant} other {# participants}}',
  'impact.unit.events': '{reached, plural, one {event} other {events}}',
  'impact.unit.participants': '{reached, plural, one {participant} other {participants}}',
  'impact.bar.events': '{reached, number} of {promised, plural, one {# event} other {# events}} reached',
  'impact.bar.participants': '{reached, number} of {promised, plural, one {# participant} other {# participants}} reached',
  'impact.bar.unknown': 'Not known how many {rest}',
  'impact.missing.both':
    '{events, plural, one {# event} other {# events}} and {participants, plural, one {# participant} other {# participants}} missing',
  'impact.missing.events': '{events, plural, one {# event} other {# events}} missing',
  'impact.missing.participants': '{participants, plural, one {# participant} other {# participants}} missing',
  'impact.missing.in-conditions': '{events, plural, one {# event} other {# events}} missing in its conditions',
  'impact.missing.conditions-open': 'Conditions not known yet',
  'impact.standing.reached': 'Reached',
  'impact.standing.behind': 'Behind',
  'impact.standing.unknown': 'Not known yet',
  'impact.standing.no-target': 'Nothing promised',
  'impact.type-unknown': 'Type not known',
  'impact.without-count': '{records, plural, one {# record without a count} other {# records without a count}}',
  'impact.total.events': 'events held',
  'impact.total.participants': 'participants',
  'impact.total.basis':
    'From {records, plural, one {# record} other {# records}}; a record may stand for several meetings. Participants as reported: whoever came twice is counted twice.',
  'impact.total.estimated': '{estimated, number} of them are estimates.',
  'impact.total.unknown': '{records, plural, one {# record has no count.} other {# records have no count.}}',

  'impact.promise.events': '{events, plural, one {# event} other {# events}}',
  'impact.promise.participants': '{participants, plural, one {# participant} other {# participants}}',
  'impact.promise.with': '{promise}: {conditions}',
  'impact.clause':
    '{events, plural, one {# event} other {# events}} {where}{people, plural, =-1 {} one { with # participant each} other { with # participants each}}',
  'impact.where.school': 'in schools',
  'impact.where.local-community': 'in local communities',
  'impact.where.other': 'in other settings',
  'impact.where.anywhere': 'anywhere',
  'impact.where.national': 'at national level',
  'impact.where.international': 'at international level',
  'impact.where.country': 'in {country}',
  'impact.where.european': 'across Europe',
  'impact.where.partner': 'held by {partner}',
  'impact.where.audience': 'for the audience “{audience}”',
  'impact.where.period': 'in the period {period}',
  'impact.where.every-period': 'in every reporting period',
  'impact.promise.people':
    '{participants, plural, one {# participant} other {# participants}} {where}{people, plural, =-1 {} one {, at events with # participant or more} other {, at events with # participants or more}}',
  'impact.promise.in-total': '{clause}, {participants, plural, one {# participant} other {# participants}} in total',
  'impact.promise.of-these': '{clause} (of these {parts})',
  'impact.promise.by': '{what}, by M{month}',
  'impact.gap.events': '{events, plural, one {# more event} other {# more events}}',
  'impact.gap.events-where':
    '{events, plural, one {# more event} other {# more events}} {where}{people, plural, =-1 {} one { with # participant each} other { with # participants each}}',
  'impact.gap.participants': '{participants, plural, one {# more participant} other {# more participants}}',
  'impact.gap.participants-where': '{participants, plural, one {# more participant} other {# more participants}} {where}',
  'impact.conditions': 'Conditions',
  'impact.condition-reached': '{reached, number} of {promised, number}',
  'impact.could-count': '{meetings, plural, one {# more could count} other {# more could count}}',
  'impact.gap': 'To close the gap: {what}.',
  'impact.perhaps-held':
    '{meetings, plural, one {One of them may have been held already, in an event whose setting or count is not stated.} other {# of them may have been held already, in events whose setting or count is not stated.}}',
  'impact.perhaps-held-which': 'Events without a setting',

  'impact.targets.title': 'Promises',
  'impact.targets.lead': 'What the grant agreement promises for each event type, with its conditions. The overview measures against it.',
  'impact.targets.participants-hint': 'Of all events together',
  'impact.targets.promised':
    '{events, plural, =-1 {} one {# event} other {# events}}{participants, plural, =-1 {} one {{events, plural, =-1 {} other {, }}# participant} other {{events, plural, =-1 {} other {, }}# participants}}',
  'impact.targets.anywhere': 'Anywhere',
  'impact.targets.condition': 'Condition {number}',
  'impact.targets.condition-events': 'Number of events',
  'impact.targets.condition-people': 'People at each',
  'impact.targets.condition-add': 'Add a condition',
  'impact.targets.condition-remove': 'Remove condition {number}',
  'impact.targets.condition-wrong': 'Condition {number}: {words}',
  'impact.targets.add': 'Add a promise',
  'impact.targets.empty-title': 'Nothing promised yet',
  'impact.targets.empty-text': 'Add what the grant agreement promises, and the overview shows how far the project has come.',

  'error.target.not-found': 'There is no such promise in this project',
  'error.target.unknown-type': 'The project has no such event type',
  'error.target.type-taken': 'Something was promised for this type already',
  'error.target.clause-promises-nothing': 'A condition names a number of events or of participants',
  'error.target.contradicts-whole': 'Nothing could count here: the condition around it asks for something else',
  'error.target.too-deep': 'Conditions can lie {max, number} deep within one another',
  'error.target.promises-nothing': 'A promise names a number of events or of participants',
} as const;
