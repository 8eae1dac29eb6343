/** Greek, what calendars of other programs say. */
export const feed = {
  'events.feed.name': 'Turnout: {project}',
  'events.feed.name-all': 'Turnout: όλα τα έργα μου',
  'events.feed.of-project': '{project}: {what}',
  'events.feed.deadline': 'Προθεσμία',
  'events.feed.deliverable': 'Παραδοτέο {code} – {title}',
  'events.feed.milestone': 'Ορόσημο {code} – {title}',
  'events.feed.reporting-period': 'Περίοδος αναφοράς {code}',
  'events.feed.due': 'Προθεσμία: {what}',
  'events.feed.ends': 'Λήξη: {what}',
  'events.feed.done': 'Ολοκληρώθηκε: {what}',
  'events.feed.lead-partner': 'Επικεφαλής: {partner}',
  'events.feed.partners': 'Εταίροι: {partners}',
  'events.feed.meeting': 'Συνάντηση {number, number} από {total, number}',
  'events.feed.cut': 'Οι πιο πρόσφατες εκδηλώσεις: {shown, number} από {total, number}',
} as const;
