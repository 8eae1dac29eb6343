/** Portuguese, what calendars of other programs say. */
export const feed = {
  'events.feed.name': 'Turnout: {project}',
  'events.feed.name-all': 'Turnout: todos os meus projetos',
  'events.feed.of-project': '{project}: {what}',
  'events.feed.deadline': 'Prazo',
  'events.feed.deliverable': 'Entregável {code} – {title}',
  'events.feed.milestone': 'Marco {code} – {title}',
  'events.feed.reporting-period': 'Período de reporte {code}',
  'events.feed.due': 'Prazo: {what}',
  'events.feed.ends': 'Fim: {what}',
  'events.feed.done': 'Concluído: {what}',
  'events.feed.lead-partner': 'Responsável: {partner}',
  'events.feed.partners': 'Parceiros: {partners}',
  'events.feed.meeting': 'Encontro {number, number} de {total, number}',
  'events.feed.cut': 'Os {shown, number} eventos mais recentes de {total, number}',
} as const;
