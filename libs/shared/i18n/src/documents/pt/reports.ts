/** Portuguese, tables of reports and the words around them. ICU MessageFormat. */
export const reports = {
  'reports.events-table.title': 'Eventos por tipo',
  'reports.events-table.description': 'Todos os eventos realizados, agrupados por tipo e somados: a tabela que entra num entregável.',
  'reports.events-table.title-laid-out': 'Eventos',
  'reports.events-table.caption-plain': 'Eventos de {project}',
  'reports.events-table.caption-grouped': 'Eventos de {project}, em grupos: {group}',
  'reports.events-table.caption': 'Eventos de {project}, agrupados por tipo',
  'reports.events-table.sum':
    'Soma: {events, plural, one {# evento} other {# eventos}}{isSame, select, true {} other { em {records, plural, one {# registo} other {# registos}}}}{unknown, plural, =0 {} one {, # registo sem contagem} other {, # registos sem contagem}}',
  'reports.events-table.total':
    '{events, plural, one {# evento} other {# eventos}} em {records, plural, one {# registo} other {# registos}}, {participants, plural, one {# participante} other {# participantes}}, conforme comunicado',
  'reports.events-table.total-unknown':
    '{events, plural, one {# evento} other {# eventos}} em {records, plural, one {# registo} other {# registos}}, número de participantes desconhecido',

  'reports.sums-by-type.title': 'Eventos e participantes por tipo',
  'reports.sums-by-type.description':
    'Quantos eventos de cada tipo se realizaram e quantas pessoas vieram, com os totais que uma conclusão cita.',
  'reports.sums-by-type.caption': 'Eventos e participantes de {project}, por tipo de evento',
  'reports.sums-by-type.total': 'Total, conforme comunicado',

  'reports.brief-report.title': 'Relatório breve do evento',
  'reports.brief-report.fact.type': 'Tipo de evento',
  'reports.brief-report.fact.date': 'Data',
  'reports.brief-report.fact.place': 'Local',
  'reports.brief-report.fact.organisers': 'Organizado por',
  'reports.brief-report.fact.participants': 'Participantes',
  'reports.brief-report.fact.meetings': 'Sessões',
  'reports.brief-report.month': 'mês {month, number} do projeto',
  'reports.brief-report.participants': '{quality, select, estimate {cerca de {people}} other {{people}}}',
  'reports.brief-report.not-stated': 'não indicado {people}',
  'reports.brief-report.meeting': '{day}: {quality, select, unknown {sem contagem} estimate {cerca de {people}} other {{people}}}',
  'reports.brief-report.credit': 'Fotografia: {credit}',

  'reports.column.type': 'Tipo',
  'reports.column.country': 'País',
  'reports.column.date': 'Data',
  'reports.column.event': 'Evento',
  'reports.column.partners': 'Parceiro(s)',
  'reports.column.number': 'N.º',
  'reports.column.records': 'Registos',
  'reports.column.events': 'Eventos',
  'reports.column.participants': 'Participantes',
  'reports.column.estimated': 'Dos quais estimados',
  'reports.column.unknown': 'Registos sem contagem',

  'reports.period.day': '{day}',
  'reports.period.span': '{from} a {to}',
  'reports.period.asked': 'Eventos iniciados de {from} a {to}',
  'reports.period.undated': 'Data desconhecida',
  'reports.period.asked-from': 'Eventos iniciados a partir de {from}',
  'reports.period.asked-to': 'Eventos iniciados até {to}',
  'reports.selection.search': 'Pesquisa: «{words}»',

  'reports.note.number': 'N.º: número de participantes.',
  'reports.note.basis':
    'Os participantes são contados conforme comunicado pelos organizadores: quem esteve em dois eventos conta duas vezes.',
  'reports.note.meetings':
    'Um registo pode representar várias sessões, cada uma das quais é um evento: {records, plural, one {# registo corresponde} other {# registos correspondem}} a {events, plural, one {# evento} other {# eventos}}.',
  'reports.note.estimated':
    '{mark} Uma estimativa, ou uma soma que contém uma: {estimated, plural, one {# participante provém} other {# participantes provêm}} de estimativas.',
  'reports.note.unknown':
    '{unknown, plural, one {# registo não tem contagem de participantes. Conta como realizado e não acrescenta ninguém} other {# registos não têm contagem de participantes. Contam como realizados e não acrescentam ninguém}}: desconhecido não é zero.',
  'reports.note.undated':
    '{undated, plural, one {# registo sem data figura} other {# registos sem data figuram}} no fim do {undated, plural, one {seu tipo} other {respetivo tipo}}.',
  'reports.note.outside':
    '{outside, plural, one {# registo tem} other {# registos têm}} data fora do período do relatório ({from} a {to}) e {outside, plural, one {está incluído} other {estão incluídos}}.',
  'reports.note.left-out':
    'Não contados por não se terem realizado: {planned, plural, =0 {} one {# evento previsto} other {# eventos previstos}}{both, select, true { e } other {}}{cancelled, plural, =0 {} one {# evento cancelado} other {# eventos cancelados}}.',
  'reports.note.partners': 'Parceiros: {legend}.',

  'reports.word.meetings': '{meetings, plural, one {# sessão} other {# sessões}}',
  'reports.word.type-not-stated': 'Tipo não indicado',
  'reports.word.no-events': 'Nenhum evento corresponde.',
  'reports.word.no-types': 'Nenhum tipo de evento corresponde.',
  'reports.word.as-of': 'Registos à data de {instant} UTC',
  'reports.word.continued': '(continuação)',
  'reports.word.page-of': 'Página {page} de {pages}',
  'reports.word.not-known': 'desconhecido',
  'reports.word.not-applicable': 'não aplicável',
  'reports.word.estimate-mark': '*',
  'reports.word.estimate-note': '* Uma estimativa, ou uma soma que contém uma.',
  'reports.word.table': 'Tabela {number}',
  'reports.word.figure': 'Figura {number}',
  'reports.word.contents': 'Índice',
  'reports.word.tables': 'Tabelas',
  'reports.word.figures': 'Figuras',
  'reports.word.chart-data': 'Dados desta figura',
  'reports.word.chart-category': 'Mostrado para',
  'reports.word.chart-place': 'País',
  'reports.word.chart-empty': 'Nada há a mostrar.',
  'reports.word.emblem': 'Emblema da União Europeia',

  'reports.workbook.about': 'Sobre',
  'reports.workbook.project': 'Projeto',
  'reports.workbook.selection': 'Abrange',
  'reports.workbook.tables': 'Folhas',
  'reports.workbook.counting': 'Como se contou',
  'reports.workbook.until': 'Até',

  'reports.accepted.title': 'Observações aceites',
  'reports.accepted.line': '{title}. {finding}{isNamed, select, yes { ({events})} other {}} Aceite: {reason} ({by}, {on})',
  'reports.accepted.nobody': 'alguém',
} as const;
