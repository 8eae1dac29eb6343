/** English, impact: the page of the promises. ICU MessageFormat. */
export const impactPage = {
  'impact.page.title': 'Impact',
  'impact.page.lead':
    'What the project promised, condition by condition, what there is of it, and what would close the gap. Every bar opens the events behind it.',
  'impact.page.open': 'Condition by condition',
  'impact.page.change': 'Change the promises',
  'impact.page.empty-text': 'Once the coordinator adds what the grant agreement promises, this page shows how far the project has come.',
  'impact.page.kept':
    '{kept, plural, =0 {{promises, plural, one {The promise is not kept so far} other {None of the # promises is kept so far}}} other {{promises, plural, one {The promise is kept} other {{kept, number} of # promises {kept, plural, one {is} other {are}} kept}}}}',
  'impact.page.what-if': 'Count planned events in',
  'impact.page.what-if-note':
    'Striped, and set apart in words: what there would be if every planned event took place as planned. None of it is counted anywhere else.',
  'impact.page.planned': '{events, plural, =0 {Nothing of it is planned.} one {# event is planned.} other {# events are planned.}}',
  'impact.page.planned-unknown':
    '{records, plural, one {Of one of them nobody said how many people are expected.} other {Of # of them nobody said how many people are expected.}}',
  'impact.page.planned-of.events':
    '{planned, plural, one {and # planned} other {and # planned}}{promised, plural, =-1 {} other {: {all, number} of #}}',
  'impact.page.planned-of.participants':
    '{planned, plural, one {and # expected} other {and # expected}}{promised, plural, =-1 {} other {: {all, number} of #}}',
  'impact.page.planned-more': '{meetings, plural, one {# more planned} other {# more planned}}',
  'impact.page.planned-which': 'Planned events',
  'impact.page.with-planned.behind':
    'Even with all of them, {events, plural, =0 {} one {# event} other {# events}}{participants, plural, =0 {} one {{events, plural, =0 {} other { and }}# participant} other {{events, plural, =0 {} other { and }}# participants}} would be missing.',
  'impact.page.with-planned.open': 'With all of them the numbers are there; whether the conditions are kept is not known.',
  'impact.page.with-planned.reached': 'With all of them the promise is kept.',
  'impact.page.whom-to-ask': 'Whom to ask',
  'impact.page.trend': 'Month by month, beside the plan',
  'impact.page.trend-of': 'Trend of',
  'impact.page.trend-events': 'Events',
  'impact.page.trend-participants': 'Participants',
  'impact.page.trend-caption': '{type}: trend over project months',
  'impact.page.undated':
    '{records, plural, one {One record has no date and is in no month.} other {# records have no date and are in no month.}}',
  'impact.page.no-months': 'Once the project’s start is stated, a trend over project months stands here.',
  'impact.page.due':
    'M{month} ends on {day}, {months, plural, one {in this month, the last one} other {with # months left}}: it takes {what}.',
  'impact.why.open': 'Which events count, and why',
  'impact.why.none': 'No event that it is about has taken place yet.',
  'impact.why.first': 'The first {shown, number} of {total, number} events.',
  'impact.why.more': 'Show more',
  'impact.why.loading-more': 'Loading …',
  'impact.why.standing.counts': '{meetings, plural, =1 {Counts} other {Counts with # meetings}}',
  'impact.why.standing.counts-elsewhere': 'Counted elsewhere',
  'impact.why.standing.could-count': 'Could count',
  'impact.why.standing.does-not-count': 'Does not count',
  'impact.why.unstated.setting': 'school or local community not stated',
  'impact.why.unstated.level': 'level not stated',
  'impact.why.unstated.country': 'country not stated',
  'impact.why.unstated.partner': 'partner not stated',
  'impact.why.unstated.days': 'date not stated',
  'impact.why.unstated.asked-days': 'the days that are meant are not stated',
  'impact.why.unstated.participants': 'number of participants not known',
  'impact.why.other.setting': '{stated}; asked for: {asked}',
  'impact.why.other.level': '{stated}; asked for: {asked}',
  'impact.why.other.country': '{stated}; asked for: {asked}',
  'impact.why.other.partner': 'held by {stated}; asked for: {asked}',
  'impact.why.other.days': '{stated}; asked for: {ends, select, until {by {to}} since {from {from}} other {{from} to {to}}}',
  'impact.why.other.participants':
    '{stated, number} {stated, plural, one {participant} other {participants}} at each meeting{of, select, none {} other { ({of})}}; asked for: {asked, number}',
} as const;
