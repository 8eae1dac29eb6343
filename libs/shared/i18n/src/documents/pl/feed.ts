/** Polish, what calendars of other programs say. */
export const feed = {
  'events.feed.name': 'Turnout: {project}',
  'events.feed.name-all': 'Turnout: wszystkie moje projekty',
  'events.feed.of-project': '{project}: {what}',
  'events.feed.deadline': 'Termin',
  'events.feed.deliverable': 'Rezultat {code} – {title}',
  'events.feed.milestone': 'Kamień milowy {code} – {title}',
  'events.feed.reporting-period': 'Okres sprawozdawczy {code}',
  'events.feed.due': 'Termin: {what}',
  'events.feed.ends': 'Koniec: {what}',
  'events.feed.done': 'Zrobione: {what}',
  'events.feed.lead-partner': 'Lider: {partner}',
  'events.feed.partners': 'Partnerzy: {partners}',
  'events.feed.meeting': 'Spotkanie {number, number} z {total, number}',
  'events.feed.cut': 'Najnowsze wydarzenia: {shown, number} z {total, number}',
} as const;
