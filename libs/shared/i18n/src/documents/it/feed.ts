/** Italian, what calendars of other programs say. */
export const feed = {
  'events.feed.name': 'Turnout: {project}',
  'events.feed.name-all': 'Turnout: tutti i miei progetti',
  'events.feed.of-project': '{project}: {what}',
  'events.feed.deadline': 'Scadenza',
  'events.feed.deliverable': 'Prodotto {code} – {title}',
  'events.feed.milestone': 'Tappa {code} – {title}',
  'events.feed.reporting-period': 'Periodo di rendicontazione {code}',
  'events.feed.due': 'Scadenza: {what}',
  'events.feed.ends': 'Fine: {what}',
  'events.feed.done': 'Concluso: {what}',
  'events.feed.lead-partner': 'Capofila: {partner}',
  'events.feed.partners': 'Partner: {partners}',
  'events.feed.meeting': 'Incontro {number, number} di {total, number}',
  'events.feed.cut': 'I {shown, number} eventi più recenti su {total, number}',
} as const;
