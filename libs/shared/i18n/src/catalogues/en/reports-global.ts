/** English, texts of the global report. ICU MessageFormat. */
export const reportsGlobal = {
  'reports.global-report.title': 'Global report',
  'reports.global-report.description': 'The deliverable about all events: cover, contents, texts, tables, figures, pictures and annexes.',
  'reports.cover.date': 'Date',
  'reports.word.annex': 'Annex {number}',
  'reports.global.sum':
    '{project} held {events, plural, one {{eventsFigure} event} other {{eventsFigure} events}}{participants, plural, =-1 {; how many people took part is {participantsFigure}} one { with {participantsFigure} participant} other { with {participantsFigure} participants}}.',
} as const;
