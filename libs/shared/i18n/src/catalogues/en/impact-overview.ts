/** English, impact: the overview of a project. ICU MessageFormat. */
export const impactOverview = {
  'impact.overview.asked': 'What is missing of whom, and who was asked for it',
  'impact.overview.who': 'Who contributed what',
  'impact.when.title': 'When and where',
  'impact.when.type': 'Plan and events of',
  'impact.when.all-types': 'All types',
  'impact.when.measure': 'What is counted',
  'impact.when.trend': 'By project month',
  'impact.when.map': 'By country',
  'impact.when.map.events': 'Events',
  'impact.when.map.participants': 'Participants',
  'impact.when.no-country': 'Country not stated',
  'impact.when.no-plan':
    'There is no plan for all types together: more of one does not make up for less of another. Choose a type to see its plan.',
  'impact.when.undated':
    '{records, plural, one {# record has no date and is in no month.} other {# records have no date and are in no month.}}',
  'impact.when.no-start': 'Project months can be counted once the project’s start is stated.',
  'impact.when.places': 'The places on a map',
  'impact.total.events-short': 'Events',
  'impact.total.participants-short': 'Participants',
  'impact.own.type': 'Event type',
  'impact.own.title': 'What {partner} held',
  'impact.own.empty': 'Nothing took place so far that is credited to you. What you hold alone or together with others will stand here.',
  'impact.own.credited':
    'Every event {partner} led or held together with others counts in full here, so that the sums of all partners are more than the project’s.',
  'impact.first.title': 'How it begins',
  'impact.first.lead':
    'Nothing was held so far. Once it is, this page shows what was promised and reached, month by month and country by country, what needs you, and whom to ask.',
  'impact.first.partners': 'Who takes part',
  'impact.first.partners-text':
    '{count, plural, =0 {Each partner is listed once, and its events are credited to it.} one {# partner is listed.} other {# partners are listed.}}',
  'impact.first.types': 'Which kinds of events there are',
  'impact.first.types-text':
    '{count, plural, =0 {The project’s own kinds, by the names its grant agreement gives them.} one {# event type is there.} other {# event types are there.}}',
  'impact.first.promises': 'What was promised',
  'impact.first.promises-text':
    '{count, plural, =0 {Events and participants by type, with their conditions: the overview measures against it.} one {# promise is written down.} other {# promises are written down.}}',
  'impact.first.events': 'The first event',
  'impact.first.events-text': 'Log one by hand, or bring the table you have: it is understood row by row, and nothing in it is lost.',
  'impact.first.import': 'Bring a table',
} as const;
