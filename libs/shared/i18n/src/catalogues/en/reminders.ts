import { remindersMail } from './reminders-mail';

/** English, what is missing and who is asked for it. ICU MessageFormat. */
export const reminders = {
  ...remindersMail,

  'reminders.page.title': 'What is missing',
  'reminders.page.lead': 'What partners still owe the records, by the project’s own rules, each with the day it is due.',
  'reminders.page.standing':
    '{total, plural, =0 {Nothing is missing} one {# thing is missing} other {# things are missing}}{overdue, plural, =0 {} one {, # of them overdue} other {, # of them overdue}}',
  'reminders.page.filters': 'Narrow down',
  'reminders.page.kind': 'What',
  'reminders.page.every-kind': 'Everything',
  'reminders.page.kind-count': '{kind} ({total, number})',
  'reminders.page.due': 'Due',
  'reminders.page.any-day': 'Any day',
  'reminders.page.only-overdue': 'Overdue only',
  'reminders.page.all-partners': 'Show all partners',
  'reminders.page.own': 'Yours',
  'reminders.page.nobody': 'Events without a partner in the lead',
  'reminders.page.people': '{people, plural, =0 {Nobody with an account to ask} one {# person to ask} other {# people to ask}}',
  'reminders.page.overdue-of': '{overdue, number} overdue',
  'reminders.page.due-on': 'Due {date}',
  'reminders.page.overdue-since': 'Was due {date}',
  'reminders.page.no-day': 'No date known',
  'reminders.page.more': 'Show more',
  'reminders.page.none': 'Nothing is missing',
  'reminders.page.none-text':
    'Every event that took place has what the project asks for, or is not due for it yet. As soon as something is missing it is listed here, with the partner who can add it.',
  'reminders.page.none-found': 'Nothing matches',
  'reminders.page.none-found-text': 'Choose another partner or kind.',

  'reminders.need.label': 'Missing',
  'reminders.need.words':
    '{count, plural, one {# thing is missing in the records} other {# things are missing in the records}}{overdue, plural, =0 {} one {, # of them overdue} other {, # of them overdue}}',

  'reminders.kind.returned': 'Answer to a reviewer',
  'reminders.kind.held': 'Was it held?',
  'reminders.kind.count': 'Number of participants',
  'reminders.kind.setting': 'School or local community',
  'reminders.kind.report': 'Brief report',
  'reminders.kind.evidence': 'Evidence',
  'reminders.kind.findings': 'Findings',
  'reminders.item.findings': '{records, plural, one {# open finding} other {# open findings}}',

  'error.reminder.nothing-missing': 'Nothing is missing of {partner}, so there is nothing to ask for.',
  'error.reminder.nobody-to-ask': 'Nobody with an account acts for {partner}. Invite somebody first.',
  'error.digest-stop.not-valid': 'This link does not work any more. Sign in and choose in your account whether you get these mails.',
  'error.reminder-rules.days': 'Between {min, number} and {max, number} days, or nothing where it is not asked for.',
  'error.reminder-rules.months': 'Between {min, number} and {max, number} months, or nothing where it does not matter.',
  'error.reminder-rules.weekday': 'A day of the week, 1 for Monday to 7 for Sunday.',
  'error.reminder-rules.hour': 'A full hour, 0 to 23.',
  'error.reminder-rules.zone': 'A time zone such as Europe/Brussels.',
} as const;
