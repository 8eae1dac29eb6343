/** English, history of what partners are asked for. ICU MessageFormat. */
export const historyReminders = {
  'history.kind.reminder-rules': 'What partners are asked for',
  'history.field.days.returned': 'Days to answer a reviewer',
  'history.field.days.held': 'Days to say whether an event was held',
  'history.field.days.count': 'Days for the number of participants',
  'history.field.days.setting': 'Days for the setting',
  'history.field.days.report': 'Days for the brief report',
  'history.field.days.evidence': 'Days for evidence',
  'history.field.days.findings': 'Days to see to findings',
  'history.field.monthsBeforeDeliverable': 'Months before a deliverable',
  'history.field.sendsDigests': 'Digests by mail',
  'history.field.weekday': 'Day of the digests',
  'history.field.hour': 'Hour of the digests',
  'history.field.zone': 'Time zone of the digests',
} as const;
