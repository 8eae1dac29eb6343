/** Portuguese, what was promised and what would close a gap. ICU MessageFormat. */
export const promises = {
  'impact.promise.all-types': 'Todos os tipos em conjunto',
  'impact.promise.events': '{events, plural, one {# evento} other {# eventos}}',
  'impact.promise.participants': '{participants, plural, one {# participante} other {# participantes}}',
  'impact.promise.with': '{promise}: {conditions}',
  'impact.clause':
    '{events, plural, one {# evento} other {# eventos}} {where}{people, plural, =-1 {} one { com # participante cada} other { com # participantes cada}}',
  'impact.where.school': 'em escolas',
  'impact.where.local-community': 'em comunidades locais',
  'impact.where.other': 'noutros contextos',
  'impact.where.anywhere': 'em qualquer lugar',
  'impact.where.national': 'a nível nacional',
  'impact.where.international': 'a nível internacional',
  'impact.where.country': 'no país {country}',
  'impact.where.european': 'à escala europeia',
  'impact.where.partner': 'a cargo de {partner}',
  'impact.where.audience': 'para o público «{audience}»',
  'impact.where.period': 'no período {period}',
  'impact.where.every-period': 'em cada período de relatório',
  'impact.promise.people':
    '{participants, plural, one {# participante} other {# participantes}} {where}{people, plural, =-1 {} one {, em eventos com # participante ou mais} other {, em eventos com # participantes ou mais}}',
  'impact.promise.in-total': '{clause}, {participants, plural, one {# participante} other {# participantes}} no total',
  'impact.promise.of-these': '{clause} (dos quais {parts})',
  'impact.promise.by': '{what}, até ao M{month}',
  'impact.gap.events': '{events, plural, one {mais # evento} other {mais # eventos}}',
  'impact.gap.events-where':
    '{events, plural, one {mais # evento} other {mais # eventos}} {where}{people, plural, =-1 {} one { com # participante cada} other { com # participantes cada}}',
  'impact.gap.participants': '{participants, plural, one {mais # participante} other {mais # participantes}}',
  'impact.gap.participants-where': '{participants, plural, one {mais # participante} other {mais # participantes}} {where}',
  'impact.gap': 'Para fechar a lacuna: {what}.',
  'impact.perhaps-held':
    '{meetings, plural, one {Uma destas sessões pode já ter sido realizada, num evento cujo contexto ou contagem não está indicado.} other {# destas sessões podem já ter sido realizadas, em eventos cujo contexto ou contagem não está indicado.}}',
} as const;
