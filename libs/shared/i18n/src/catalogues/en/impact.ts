/** English, impact. ICU MessageFormat. */
export const impact = {
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
  'impact.empty.title': 'Nothing promised, nothing logged',
  'impact.empty.text':
    'Here each event type will show how many events and participants the project promised and how many it reached. The first logged event begins it.',

  'error.target.not-found': 'There is no such promise in this project',
  'error.target.unknown-type': 'The project has no such event type',
  'error.target.type-taken': 'Something was promised for this type already',
  'error.target.promises-nothing': 'A promise names a number of events or of participants',
} as const;
