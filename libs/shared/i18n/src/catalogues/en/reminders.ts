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
  'reminders.page.coordinators':
    '{people, plural, =0 {No coordinator with an account to ask} one {# coordinator to ask} other {# coordinators to ask}}',
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

  'reminders.item.asked': 'asked {times, plural, one {once} other {# times}}',

  'reminders.ask.do': 'Ask now',
  'reminders.ask.coordinators': 'Ask now: coordinators',
  'reminders.ask.of': 'Ask now: {partner}',
  'reminders.ask.done':
    '{asked, plural, =0 {Nobody was asked} other {Asked: {names}}}{others, plural, =0 {} other {. Not asked: {why}}}.{asked, plural, =0 {} one { The mail waits two minutes, so that you can take it back.} other { The mails wait two minutes, so that you can take them back.}}',
  'reminders.ask.already-asked': '{name} (was asked this week, or a few days ago)',
  'reminders.ask.wants-none': '{name} (wants no mails)',
  'reminders.ask.nothing-missing': '{name} (nothing is missing)',
  'reminders.ask.asked': '{name}',

  'reminders.undo.do': '{people, plural, one {Take back} other {Take back for # people}}',
  'reminders.undo.done': 'Taken back, {names} will not be written to.{gone, plural, =0 {} other { Gone already: {others}.}}',

  'reminders.asked.title': 'Who was asked',
  'reminders.asked.lead': 'For a year it is known who was asked when, and for how much. Nobody is asked more than once a week.',
  'reminders.asked.none': 'Nobody has been asked yet.',
  'reminders.asked.by-itself': 'By itself',
  'reminders.asked.kinds': '{kind}: {total, number}',
  'reminders.asked.escalated': '{escalated, plural, one {told of # thing} other {told of # things}} that others were asked for three times',
  'reminders.asked.overdue': '{overdue, plural, =0 {} one {# overdue} other {# overdue}}',

  'reminders.next.title': 'What goes out next',
  'reminders.next.at': 'On {date} (UTC), as things are now:',
  'reminders.next.off': 'No mails go out by themselves in this project. If they did, this is what would go out:',
  'reminders.next.settings': 'Set it up',
  'reminders.next.nobody': 'Nobody acts for a partner in this project yet. Invite people under Settings, Members.',
  'reminders.next.asked': 'gets a mail',
  'reminders.next.already-asked': 'asked a few days ago',
  'reminders.next.wants-none': 'wants no mails',
  'reminders.next.nothing-missing': 'nothing is missing',

  'reminders.rules.title': 'Reminders',
  'reminders.rules.lead': 'What partners are asked for, how many days they have, and whether they are written to.',
  'reminders.rules.kinds': 'What is asked for',
  'reminders.rules.days': 'Days: {kind}',
  'reminders.rules.days-short': 'Days',
  'reminders.rules.since.event': 'after the last day of the event',
  'reminders.rules.since.returned': 'after it was sent back',
  'reminders.rules.since.findings': 'after the first was found',
  'reminders.rules.months': 'Months before a deliverable',
  'reminders.rules.months-hint':
    'What an event lacks is due so many months before the deliverable it counts for, if that is earlier. Empty: no matter.',
  'reminders.rules.digests': 'Mails',
  'reminders.rules.sends': 'Write once a week to those of whom something is missing',
  'reminders.rules.weekday': 'Day',
  'reminders.rules.hour': 'Hour',
  'reminders.rules.zone': 'Time zone',
  'reminders.rules.save': 'Save',
  'reminders.rules.saved': 'Saved.',

  'reminders.stop.title': 'Stop these mails?',
  'reminders.stop.lead': 'Turnout writes to you at most once a week, when something is missing in your projects.',
  'reminders.stop.do': 'Stop these mails',
  'reminders.stop.done': 'You get no such mails any more. In your account you can have them again.',
  'reminders.stop.account': 'To my account',

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

  'error.reminder.gone': 'The mail has gone out already, or is just going out: it cannot be taken back any more.',
  'error.reminder.not-found': 'There is nothing to take back any more.',
  'error.reminder.nothing-missing':
    '{partner, select, none {Nothing is missing of events that no partner leads} other {Nothing is missing of {partner}}}, so there is nothing to ask for.',
  'error.reminder.nobody-to-ask':
    '{partner, select, none {No coordinator has an account that can be asked} other {Nobody with an account acts for {partner}}}. Invite somebody first.',
  'error.digest-stop.not-valid': 'This link does not work any more. Sign in and choose in your account whether you get these mails.',
  'error.reminder-rules.days': 'Between {min, number} and {max, number} days, or nothing where it is not asked for.',
  'error.reminder-rules.months': 'Between {min, number} and {max, number} months, or nothing where it does not matter.',
  'error.reminder-rules.weekday': 'A day of the week, 1 for Monday to 7 for Sunday.',
  'error.reminder-rules.hour': 'A full hour, 0 to 23.',
  'error.reminder-rules.zone': 'A time zone such as Europe/Brussels.',
} as const;
