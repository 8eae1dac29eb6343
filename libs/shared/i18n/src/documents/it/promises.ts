/** Italian, what was promised and what would close a gap. ICU MessageFormat. */
export const promises = {
  'impact.promise.events': '{events, plural, one {# evento} other {# eventi}}',
  'impact.promise.participants': '{participants, plural, one {# partecipante} other {# partecipanti}}',
  'impact.promise.with': '{promise}: {conditions}',
  'impact.clause':
    '{events, plural, one {# evento} other {# eventi}} {where}{people, plural, =-1 {} one { con # partecipante ciascuno} other { con # partecipanti ciascuno}}',
  'impact.where.school': 'nelle scuole',
  'impact.where.local-community': 'nelle comunità locali',
  'impact.where.other': 'in altri contesti',
  'impact.where.anywhere': 'ovunque',
  'impact.gap': 'Per colmare il divario: {what}.',
  'impact.perhaps-held':
    '{meetings, plural, one {Uno di questi incontri potrebbe essersi già svolto, in un evento di cui non è indicato il contesto o il conteggio.} other {# di questi incontri potrebbero essersi già svolti, in eventi di cui non è indicato il contesto o il conteggio.}}',
} as const;
