/** English, impact: pace and forecast of a promise. ICU MessageFormat. */
export const impactPace = {
  'impact.pace.needed':
    'M{month} ends on {day}, {months, plural, one {in this month, the last one} other {with # months left}}. Keeping the promise takes {what}.',
  'impact.pace.so-far': 'So far it has been {what}.',
  'impact.pace.overdue': 'M{month} ended on {day}: what is missing is overdue.',
  'impact.pace.no-deadline': 'Nobody stated by when: the promise names no month, and neither its work package nor the project has an end.',
  'impact.pace.no-start': 'It is due by the end of M{month}; when that is, is not known without the project’s start.',
  'impact.pace.rate.events': '{rate, plural, =0 {no event} one {# event} other {# events}} a month',
  'impact.pace.rate.participants': '{rate, plural, =0 {no participant} one {# participant} other {# participants}} a month',
  'impact.pace.every.events': '{months, plural, =1 {an event every month} other {an event every # months}}',
  'impact.pace.every.participants': '{months, plural, =1 {a participant every month} other {a participant every # months}}',
  'impact.forecast.range':
    'If the months left go like the weakest and the strongest half-year so far, there will be {what} by the end of M{month}.',
  'impact.forecast.between.events': '{low, number} to {high, plural, one {# event} other {# events}}',
  'impact.forecast.between.participants': '{low, number} to {high, plural, one {# participant} other {# participants}}',
  'impact.forecast.not-enough-records.events':
    'Not enough records for a forecast: it takes {needed, number} events with a date, and {records, plural, =0 {there is none} one {there is #} other {there are #}}.',
  'impact.forecast.not-enough-records.participants':
    'Not enough records for a forecast of participants: it takes {needed, number} dated events with a count, and {records, plural, =0 {there is none} one {there is #} other {there are #}}.',
  'impact.forecast.not-enough-months':
    'Too early for a forecast: it takes {needed, number} whole months since the first event, and {months, plural, =0 {none has passed} one {# has passed} other {# have passed}}.',
  'impact.trend.events': 'Events by the end of each month',
  'impact.trend.participants': 'Participants by the end of each month',
  'impact.trend.month-label': 'Project month',
  'impact.trend.month': 'M{month}',
  'impact.trend.reached': 'Reached',
  'impact.trend.plan': 'Plan',
  'impact.trend.planned': 'With planned events',
  'impact.trend.low': 'Forecast, at least',
  'impact.trend.high': 'Forecast, at most',
  'impact.trend.value': '{name} {value}',
  'impact.trend.at': '{month}: {values}',
  'impact.trend.alternative': '{what}: {values}.',
} as const;
