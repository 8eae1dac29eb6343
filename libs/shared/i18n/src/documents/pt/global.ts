/** Portuguese, texts of the global report. ICU MessageFormat. */
export const global = {
  'reports.global-report.title': 'Relatório global',
  'reports.global-report.description': 'O entregável sobre todos os eventos: capa, índice, textos, tabelas, figuras, imagens e anexos.',
  'reports.global.work-package': '{title, select, none {{code}} other {{code} – {title}}}',

  'reports.cover.deliverable': 'Entregável',
  'reports.cover.version': 'Versão',
  'reports.cover.date': 'Data',
  'reports.cover.lead': 'Parceiro responsável',
  'reports.cover.coordinator': 'Coordenador',
  'reports.cover.beneficiary': 'Beneficiário',
  'reports.cover.grant': 'Convenção de subvenção',
  'reports.cover.events': 'Eventos realizados',
  'reports.cover.selection': 'Abrange',
  'reports.cover.website': 'Sítio Web',
  'reports.word.annex': 'Anexo {number}',

  'reports.global.partnership.sum':
    '{partners, plural, =0 {Os parceiros do projeto não estão indicados.} one {O projeto é realizado por {partnersFigure} parceiro} other {O projeto é realizado por {partnersFigure} parceiros}}{partners, plural, =0 {} other {{countries, plural, =0 {.} one { de {countriesFigure} país: {names}.} other { de {countriesFigure} países: {names}.}}}}',
  'reports.global.partnership.coordinator': 'A coordenação cabe a {name}{country, select, none {} other { ({country})}}.',
  'reports.global.partnership.kinds': 'Por natureza, são {kinds}.',
  'reports.global.partnership.kind.scientific-technical':
    '{partners, plural, one {{partnersFigure} parceiro científico ou técnico} other {{partnersFigure} parceiros científicos ou técnicos}}',
  'reports.global.partnership.kind.school': '{partners, plural, one {{partnersFigure} escola} other {{partnersFigure} escolas}}',
  'reports.global.partnership.kind.local-authority':
    '{partners, plural, one {{partnersFigure} autarquia local} other {{partnersFigure} autarquias locais}}',
  'reports.global.partnership.kind.ngo':
    '{partners, plural, one {{partnersFigure} organização não governamental} other {{partnersFigure} organizações não governamentais}}',
  'reports.global.partnership.kind.other':
    '{partners, plural, one {{partnersFigure} parceiro de outra natureza} other {{partnersFigure} parceiros de outra natureza}}',
  'reports.global.partnership.kind.none':
    '{partners, plural, one {{partnersFigure} parceiro cuja natureza não está indicada} other {{partnersFigure} parceiros cuja natureza não está indicada}}',
  'reports.global.partnership.caption': 'Parceiros de {project}, por país',
  'reports.global.partnership.note': 'País, natureza e papel de cada parceiro, tal como o projeto os indica.',
  'reports.global.partnership.empty': 'Nenhum parceiro está indicado.',
  'reports.column.partner': 'Parceiro',
  'reports.column.short-name': 'Nome abreviado',
  'reports.column.kind': 'Natureza',

  'reports.global.introduction.about':
    '{when, select, span {Este relatório apresenta uma panorâmica dos eventos do projeto {project}, de {firstFigure} a {lastFigure}.} day {Este relatório apresenta uma panorâmica dos eventos do projeto {project} de {firstFigure}.} other {Este relatório apresenta uma panorâmica dos eventos do projeto {project}.}}',
  'reports.global.introduction.selection': 'Abrange uma seleção deles – {selection}.',
  'reports.global.introduction.package':
    'Os eventos pertencem ao pacote de trabalho {package}{known, select, both {, liderado por {lead}, que decorre do mês {from, number} ao mês {to, number} do projeto (M{from, number}–M{to, number})} lead {, liderado por {lead}} months {, que decorre do mês {from, number} ao mês {to, number} do projeto (M{from, number}–M{to, number})} other {}}.',
  'reports.global.introduction.activities': 'As suas atividades são:',
  'reports.global.introduction.outputs': 'Conduz aos seguintes resultados:',
  'reports.global.introduction.sum':
    '{events, plural, =0 {Até agora não se realizou nenhum evento.} one {No total, realizou-se {eventsFigure} evento} other {No total, realizaram-se {eventsFigure} eventos}}{events, plural, =0 {} other {{participants, plural, =-1 {; o número de participantes é {participantsFigure}.} one {, com {participantsFigure} participante.} other {, com {participantsFigure} participantes.}}}}',
  'reports.global.introduction.types':
    '{types, plural, one {Foram de {typesFigure} tipo: {names}.} other {Foram de {typesFigure} tipos: {names}.}}',
  'reports.global.introduction.countries':
    '{countries, plural, one {Realizaram-se em {countriesFigure} país: {names}.} other {Realizaram-se em {countriesFigure} países: {names}.}}',
  'reports.global.introduction.european':
    '{events, plural, one {{eventsFigure} dos eventos foi internacional, sem um país único.} other {{eventsFigure} dos eventos foram internacionais, sem um país único.}}',
  'reports.global.introduction.no-country':
    '{records, plural, one {Em {recordsFigure} registo o país não está indicado.} other {Em {recordsFigure} registos o país não está indicado.}}',
  'reports.global.introduction.structure': 'O relatório está organizado da seguinte forma:',
  'reports.global.structure.own': 'texto adicional dos autores',
  'reports.global.structure.partnership': 'quem realiza o projeto',
  'reports.global.structure.introduction': 'de que trata o relatório',
  'reports.global.structure.database': 'os contactos a quem o projeto se dirige',
  'reports.global.structure.typology': 'para que serve cada tipo, a quem se dirige e o que foi prometido',
  'reports.global.structure.events-table': 'todos os eventos realizados',
  'reports.global.structure.sums': 'eventos e participantes, somados por tipo e por país',
  'reports.global.structure.charts': 'eventos e participantes em gráficos e num mapa',
  'reports.global.structure.impact': 'cada promessa ao lado do que dela resultou',
  'reports.global.structure.pictures': 'como foram os eventos',
  'reports.global.structure.conclusions': 'o que daí se conclui',
  'reports.global.structure.brief-reports': 'o que se escreveu sobre cada evento',
  'reports.global.structure.accepted-findings': 'o que se observou nos registos e foi aceite tal como está',
  'reports.global.structure.counting-rules': 'o que os números contam e o que deixam de fora',

  'reports.global.database.sum':
    '{contacts, plural, =-1 {A base de dados de parcerias locais abertas reúne os contactos a quem o projeto dirige os seus eventos e resultados; o seu número é {contactsFigure}.} one {A base de dados de parcerias locais abertas reúne {contactsFigure} contacto a quem o projeto dirige os seus eventos e resultados.} other {A base de dados de parcerias locais abertas reúne {contactsFigure} contactos a quem o projeto dirige os seus eventos e resultados.}}',
  'reports.global.database.privacy':
    'Indica organizações e os seus endereços funcionais. Não contém dados pessoais, como exige o Regulamento Geral sobre a Proteção de Dados.',

  'reports.global.typology.intro':
    '{types, plural, =0 {O projeto ainda não definiu nenhum tipo de evento.} one {O projeto definiu {typesFigure} tipo de evento. A tabela seguinte diz para que serve, a quem se dirige e o que foi prometido.} other {O projeto definiu {typesFigure} tipos de eventos. A tabela seguinte diz para que serve cada um, a quem se dirige e o que foi prometido.}}',
  'reports.global.typology.promised':
    '{what, select, events {{events, plural, one {No total, foi prometido {eventsFigure} evento.} other {No total, foram prometidos {eventsFigure} eventos.}}} participants {{participants, plural, one {No total, foi prometido {participantsFigure} participante.} other {No total, foram prometidos {participantsFigure} participantes.}}} other {No total, {events, plural, one {foi prometido {eventsFigure} evento} other {foram prometidos {eventsFigure} eventos}} com {participants, plural, one {{participantsFigure} participante} other {{participantsFigure} participantes}}.}}',
  'reports.global.typology.levels':
    'A nível nacional {national, plural, one {foi prometido {nationalFigure} evento} other {foram prometidos {nationalFigure} eventos}}, e a nível internacional {internationalFigure}.',
  'reports.global.typology.caption': 'Tipos de eventos de {project}, e o que foi prometido para cada um',
  'reports.global.typology.note':
    'Impacto esperado: o que a convenção de subvenção promete para o tipo. «Não aplicável» onde nada promete.',
  'reports.column.format': 'Formato',
  'reports.column.aim': 'Objetivo',
  'reports.column.target-group': 'Grupo-alvo',
  'reports.column.expected-impact': 'Impacto esperado',

  'reports.global.events.intro':
    '{events, plural, =0 {Até agora não se realizou nenhum evento.} one {A tabela seguinte apresenta o {eventsFigure} evento realizado.} other {A tabela seguinte apresenta os {eventsFigure} eventos realizados, por tipo e por data.}}',
  'reports.global.events.records':
    '{records, plural, one {Estão guardados em {recordsFigure} registo, que representa várias sessões.} other {Estão guardados em {recordsFigure} registos, porque um registo pode representar várias sessões.}}',
  'reports.global.events.brief-reports':
    '{reports, plural, =0 {} one {Foi escrito um relatório breve sobre {reportsFigure} dos {recordsFigure} registos.} other {Foram escritos relatórios breves sobre {reportsFigure} dos {recordsFigure} registos.}}',
  'reports.global.events.all-brief-reports': 'Foi escrito um relatório breve sobre cada registo.',

  'reports.global.sums.intro':
    '{events, plural, =0 {Até agora não se realizou nenhum evento, pelo que nada há a somar.} one {Em resumo, realizou-se {eventsFigure} evento} other {Em resumo, realizaram-se {eventsFigure} eventos}}{events, plural, =0 {} other {{participants, plural, =-1 {; o número de participantes é {participantsFigure}.} one {, com {participantsFigure} participante.} other {, com {participantsFigure} participantes.}}}}',
  'reports.global.sums.country-caption': 'Eventos e participantes de {project}, por país',
  'reports.global.sums.european-note': 'Europeu: eventos internacionais sem um país único.',

  'reports.global.charts.intro':
    '{events, plural, =0 {Até agora não se realizou nenhum evento, pelo que nada há a mostrar.} other {As figuras seguintes mostram os eventos e os seus participantes por tipo, por país e ao longo do tempo.}}',
  'reports.global.charts.events-by-type': 'Eventos de {project}, por tipo',
  'reports.global.charts.participants-by-type': 'Participantes em eventos de {project}, por tipo',
  'reports.global.charts.map': 'Participantes em eventos de {project}, por país',
  'reports.global.charts.participants-over-months': 'Participantes em eventos de {project}, mês a mês',
  'reports.global.charts.participants-over-years': 'Participantes em eventos de {project}, ano a ano',
  'reports.global.charts.events-over-months': 'Eventos de {project}, mês a mês',
  'reports.global.charts.events-over-years': 'Eventos de {project}, ano a ano',
  'reports.global.charts.undated':
    '{undated, plural, one {# evento sem data não é mostrado.} other {# eventos sem data não são mostrados.}}',

  'reports.global.pictures.intro':
    '{pictures, plural, one {A imagem seguinte foi captada num dos eventos.} other {As imagens seguintes foram captadas em alguns dos eventos.}}',
  'reports.global.pictures.caption': '{title}{when, select, none {} other {, {when}}}',

  'reports.global.conclusions.types': 'Por tipo, foram {list}.',
  'reports.global.conclusions.type':
    '{events, plural, one {{eventsFigure} evento do tipo «{type}»} other {{eventsFigure} eventos do tipo «{type}»}}{participants, plural, =-1 { (participantes: {participantsFigure})} one { com {participantsFigure} participante} other { com {participantsFigure} participantes}}',
  'reports.global.conclusions.modes': 'Quanto à modalidade de participação, {list}.',
  'reports.global.conclusions.mode.on-site':
    '{events, plural, one {{eventsFigure} evento foi presencial} other {{eventsFigure} eventos foram presenciais}}',
  'reports.global.conclusions.mode.online':
    '{events, plural, one {{eventsFigure} evento realizou-se em linha} other {{eventsFigure} eventos realizaram-se em linha}}',
  'reports.global.conclusions.mode.hybrid':
    '{events, plural, one {{eventsFigure} evento foi ao mesmo tempo presencial e em linha} other {{eventsFigure} eventos foram ao mesmo tempo presenciais e em linha}}',
  'reports.global.conclusions.mode.none':
    '{events, plural, one {em {eventsFigure} evento isto não está indicado} other {em {eventsFigure} eventos isto não está indicado}}',

  'reports.global.brief-reports.intro':
    '{reports, plural, one {Este anexo contém {reportsFigure} relatório breve, tal como foi escrito para o seu evento.} other {Este anexo contém {reportsFigure} relatórios breves, tal como foram escritos para os seus eventos.}}',
  'reports.global.accepted.intro':
    '{findings, plural, one {Observou-se nos registos o seguinte, aceite tal como está; a razão é indicada.} other {Observou-se nos registos o seguinte, aceite tal como está; a razão é indicada em cada caso.}}',
  'reports.global.quality.estimated':
    'Dos {participantsFigure} participantes, {documented, plural, one {{documentedFigure} está documentado} other {{documentedFigure} estão documentados}} e {estimated, plural, one {{estimatedFigure} é estimado} other {{estimatedFigure} são estimados}}.',
  'reports.global.quality.unknown':
    '{unknown, plural, one {De {unknownFigure} registo não se sabe quantas pessoas participaram; não acrescenta ninguém à soma.} other {De {unknownFigure} registos não se sabe quantas pessoas participaram; não acrescentam ninguém à soma.}}',

  'reports.rules.intro':
    'Os números deste relatório foram somados a partir dos registos tal como estavam em {instant} UTC, segundo estas regras:',
  'reports.rules.records': 'Um registo pode representar várias sessões, por exemplo de uma série. Cada uma delas conta como um evento.',
  'reports.rules.took-place': 'Só contam os eventos realizados. Os previstos e os cancelados ficam de fora.',
  'reports.rules.unknown': 'Um número de participantes que ninguém sabe não é zero: o evento conta e não acrescenta ninguém.',
  'reports.rules.quality':
    'Um número de participantes está documentado onde foi indicado como contagem, e é estimado onde foi indicado como estimativa. De todos os eventos em conjunto são {wording}.',
  'reports.rules.country': 'Um evento conta no país onde se realizou; um evento internacional sem um país único conta como europeu.',
  'reports.rules.partner':
    'Onde os números estão por parceiro, o evento inteiro é creditado a cada um dos seus parceiros; em cada total conta uma vez.',
  'reports.rules.conditions':
    'Cada evento conta para uma condição de uma promessa no máximo, de modo que se cumpra o máximo possível da promessa.',
  'reports.rules.evidence':
    '{files, plural, one {# ficheiro guardado como comprovativo} other {# ficheiros guardados como comprovativos}} de {events, number} de {records, plural, one {# registo} other {# registos}}; as listas assinadas têm {participants, plural, one {# participante} other {# participantes}}.',
} as const;
