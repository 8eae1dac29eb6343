/** Portuguese, what was promised and what would close a gap. ICU MessageFormat. */
export const promises = {
  'impact.promise.events': '{events, plural, one {# evento} other {# eventos}}',
  'impact.promise.participants': '{participants, plural, one {# participante} other {# participantes}}',
  'impact.promise.with': '{promise}: {conditions}',
  'impact.clause':
    '{events, plural, one {# evento} other {# eventos}} {where}{people, plural, =-1 {} one { com # participante cada} other { com # participantes cada}}',
  'impact.where.school': 'em escolas',
  'impact.where.local-community': 'em comunidades locais',
  'impact.where.other': 'noutros contextos',
  'impact.where.anywhere': 'em qualquer lugar',
  'impact.gap': 'Para fechar a lacuna: {what}.',
  'impact.perhaps-held':
    '{meetings, plural, one {Uma destas sessões pode já ter sido realizada, num evento cujo contexto ou contagem não está indicado.} other {# destas sessões podem já ter sido realizadas, em eventos cujo contexto ou contagem não está indicado.}}',
} as const;
