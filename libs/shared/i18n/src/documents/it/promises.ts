/** Italian, what was promised and what would close a gap. ICU MessageFormat. */
export const promises = {
  'impact.promise.all-types': 'Tutti i tipi insieme',
  'impact.promise.events': '{events, plural, one {# evento} other {# eventi}}',
  'impact.promise.participants': '{participants, plural, one {# partecipante} other {# partecipanti}}',
  'impact.promise.with': '{promise}: {conditions}',
  'impact.clause':
    '{events, plural, one {# evento} other {# eventi}} {where}{people, plural, =-1 {} one { con # partecipante ciascuno} other { con # partecipanti ciascuno}}',
  'impact.where.school': 'nelle scuole',
  'impact.where.local-community': 'nelle comunità locali',
  'impact.where.other': 'in altri contesti',
  'impact.where.anywhere': 'ovunque',
  'impact.where.national': 'a livello nazionale',
  'impact.where.international': 'a livello internazionale',
  'impact.where.country': 'nel paese {country}',
  'impact.where.european': 'su scala europea',
  'impact.where.partner': 'a cura di {partner}',
  'impact.where.audience': 'per il pubblico «{audience}»',
  'impact.where.period': 'nel periodo {period}',
  'impact.where.every-period': 'in ogni periodo di rendicontazione',
  'impact.promise.people':
    '{participants, plural, one {# partecipante} other {# partecipanti}} {where}{people, plural, =-1 {} one {, in eventi con almeno # partecipante} other {, in eventi con almeno # partecipanti}}',
  'impact.promise.in-total': '{clause}, {participants, plural, one {# partecipante} other {# partecipanti}} in totale',
  'impact.promise.of-these': '{clause} (di cui {parts})',
  'impact.promise.by': '{what}, entro M{month}',
  'impact.gap.events': '{events, plural, one {ancora # evento} other {ancora # eventi}}',
  'impact.gap.events-where':
    '{events, plural, one {ancora # evento} other {ancora # eventi}} {where}{people, plural, =-1 {} one { con # partecipante ciascuno} other { con # partecipanti ciascuno}}',
  'impact.gap.participants': '{participants, plural, one {ancora # partecipante} other {ancora # partecipanti}}',
  'impact.gap.participants-where': '{participants, plural, one {ancora # partecipante} other {ancora # partecipanti}} {where}',
  'impact.gap': 'Per colmare il divario: {what}.',
  'impact.perhaps-held':
    '{meetings, plural, one {Uno di questi incontri potrebbe essersi già svolto, in un evento di cui non è indicato il contesto o il conteggio.} other {# di questi incontri potrebbero essersi già svolti, in eventi di cui non è indicato il contesto o il conteggio.}}',
} as const;
