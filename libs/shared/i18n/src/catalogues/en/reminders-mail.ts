/** English, mails that say what is missing. ICU MessageFormat. */
export const remindersMail = {
  'reminders.mail.subject': '{total, plural, one {# thing is missing} other {# things are missing}}: {projects}',
  'reminders.mail.subject-escalated':
    '{total, plural, one {# thing is still missing after three reminders} other {# things are still missing after three reminders}}: {projects}',
  'reminders.mail.greeting': 'Hello {name},',
  'reminders.mail.intro':
    '{total, plural, one {# thing is missing} other {# things are missing}} in the records{overdue, plural, =0 {} one {, # of them overdue} other {, # of them overdue}}.',
  'reminders.mail.project': '{project}{partner, select, null {} other { ({partner})}}',
  'reminders.mail.kind.returned':
    '{count, plural, one {# event was sent back and waits for your answer} other {# events were sent back and wait for your answer}}',
  'reminders.mail.kind.held': '{count, plural, one {# planned event: was it held?} other {# planned events: were they held?}}',
  'reminders.mail.kind.count': '{count, plural, one {# event} other {# events}} without the number of participants',
  'reminders.mail.kind.setting':
    '{count, plural, one {# event does not say} other {# events do not say}} whether in a school or in a local community',
  'reminders.mail.kind.report': '{count, plural, one {# event} other {# events}} without a brief report',
  'reminders.mail.kind.evidence': '{count, plural, one {# event} other {# events}} without evidence',
  'reminders.mail.kind.findings': '{count, plural, one {# finding} other {# findings}} about your records to look at',
  'reminders.mail.unled': 'Of events that no partner leads:',
  'reminders.mail.overdue': '{overdue, plural, one {(# overdue)} other {(# overdue)}}',
  'reminders.mail.item':
    '{title}{on, select, null {} other { ({on})}}{state, select, overdue {: was due {due}} due {: due {due}} other {}}',
  'reminders.mail.others': '{count, plural, one {and # more} other {and # more}}',
  'reminders.mail.escalated': 'Asked for three times and still missing:',
  'reminders.mail.escalation':
    '{partner, select, null {Events that no partner leads} other {{partner}}}: {count, plural, one {# thing} other {# things}}, overdue since {since}',
  'reminders.mail.add': 'See all of it and add what is missing',
  'reminders.mail.why':
    'This mail comes at most once a week for all your projects together, and only when something is missing. In which language, and whether at all, you choose in your account.',
  'reminders.mail.account': 'Your account',
  'reminders.mail.stop': 'Stop these mails at once',
} as const;
