/** Portuguese, what the rules of quality notice. ICU MessageFormat. */
export const findings = {
  'quality.rule.likely-double-count.title': 'Provavelmente contado duas vezes',
  'quality.rule.likely-double-count.finding':
    '{records, plural, =2 {Dois registos} one {# registo} other {# registos}} {day, select, swapped {com dia e mês trocados ({date} e {otherDate})} other {de {date}}}{country, select, null {} other {, em {country}}}{place, select, null {} other {, em {place}}}{count, select, null {} other {, com {count} pessoas cada}}{partners, select, same {, do mesmo parceiro} other {, de parceiros diferentes}}{types, select, same {} other {, em tipos diferentes}}: «{first}» e «{second}»{title, select, same { (o mesmo título)} alike { (títulos muito parecidos)} other { (outras palavras, ou outra língua)}}.',
  'quality.rule.date-outside-project.title': 'Fora do período do projeto',
  'quality.rule.date-outside-project.finding':
    '{date} fica fora do período do projeto ({from, select, null {desde o início} other {de {from}}} {to, select, null {em diante} other {a {to}}}).',
  'quality.rule.date-outside-reporting-period.title': 'Fora do período do relatório',
  'quality.rule.date-outside-reporting-period.finding':
    '{records, plural, one {{date} fica} other {# eventos de {date} a {last} ficam}} fora do período do relatório ({from, select, null {desde o início} other {de {from}}} {to, select, null {em diante} other {a {to}}}).',
  'quality.rule.date-outside-work-package.title': 'Fora dos meses do pacote de trabalho',
  'quality.rule.date-outside-work-package.finding':
    '{records, plural, one {{date} fica} other {# eventos de {date} a {last} ficam}} fora dos meses de {workPackage} ({from, select, null {desde o início} other {de {from}}} {to, select, null {em diante} other {a {to}}}).',
  'quality.rule.end-before-start.title': 'Termina antes de começar',
  'quality.rule.end-before-start.finding': 'O último dia, {date}, é anterior ao primeiro, {start}.',
  'quality.rule.held-in-the-future.title': 'Realizado num dia que ainda não chegou',
  'quality.rule.held-in-the-future.finding': 'Diz-se que o evento se realizou, mas {date} ainda está por vir.',
  'quality.rule.title-says-meetings.title': 'O título fala de várias sessões',
  'quality.rule.title-says-meetings.finding': 'O título fala de {said} sessões, o registo conta um evento.',
  'quality.rule.breakdown-does-not-add-up.title': 'Uma desagregação não bate certo',
  'quality.rule.breakdown-does-not-add-up.finding':
    '{why, select, more {{dimension}: as partes somam {stated, number}, mas foram contadas {count, number} pessoas.} uncounted {{dimension}: estão repartidas {stated, number} pessoas, mas ninguém foi contado.} other {{dimension}: as partes somam {stated, number} de {count, number} pessoas, enquanto outra desagregação abrange todas.}}',
  'quality.rule.count-not-documented.title': 'Mais pessoas contadas do que assinaturas',
  'quality.rule.count-not-documented.finding':
    'Foram contadas {count, number} pessoas; as listas assinadas têm {signed, number} nomes, pelo que {missing, plural, one {falta # pessoa} other {faltam # pessoas}} em qualquer lista.',
  'quality.rule.placeholder-text.title': 'Texto que deveria ter sido substituído',
  'quality.rule.placeholder-text.finding': '«{text}» parece um texto que alguém tencionava substituir.',
  'quality.rule.brief-report-contradicts-record.title': 'O relatório breve diz outra coisa',
  'quality.rule.brief-report-contradicts-record.finding':
    '{fact, select, people {O relatório breve fala de {said} pessoas, o registo de {count}.} day {O relatório breve diz {said}, o registo {date}.} country {O relatório breve situa o evento em {said}, o registo em {country}.} other {O relatório breve fala de {said} sessões, o registo de {meetings}.}}',
  'quality.rule.outlier-for-type.title': 'Muito diferente dos outros do seu tipo',
  'quality.rule.outlier-for-type.finding':
    '{count, plural, =0 {Ninguém} one {# pessoa} other {# pessoas}}{meetings, plural, one {} other { em # sessões}}; os outros {others, number} eventos do tipo «{type}» tiveram de {least, number} a {most, number}.',
  'quality.rule.copied-numbers.title': 'Os mesmos números em vários registos',
  'quality.rule.copied-numbers.finding':
    '{records, plural, one {# registo} other {# registos}}{partner, select, null {} other { de {partner}}} com os mesmos números: {count, number} pessoas, repartidas {numbers}.',
  'quality.rule.partner-spelled-differently.title': 'Um parceiro, escrito de duas maneiras',
  'quality.rule.partner-spelled-differently.finding':
    '«{partner}» e «{other}» são provavelmente o mesmo parceiro: {resemblance, select, spelling {um está guardado como outra grafia do outro} name {têm o mesmo nome} letters {parecem iguais, em letras de dois alfabetos} edit {diferem numa letra} other {um é o início do outro}}.{records, plural, =0 {} one { # evento nomeia «{partner}».} other { # eventos nomeiam «{partner}».}}',
  'quality.rule.several-partners-in-one.title': 'Vários parceiros num só nome',
  'quality.rule.several-partners-in-one.finding':
    '«{partner}» é composto pelos nomes de {number, number} parceiros: {partners}.{records, plural, =0 {} one { # evento nomeia-o.} other { # eventos nomeiam-no.}}',
  'quality.rule.no-participant-count.title': 'Ninguém contou as pessoas',
  'quality.rule.no-participant-count.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {# evento} other {# eventos}} sem contagem de participantes.',
  'quality.rule.missing-brief-report.title': 'Sem relatório breve',
  'quality.rule.missing-brief-report.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {# evento} other {# eventos}} sem relatório breve, embora o projeto os escreva.',
  'quality.rule.missing-evidence.title': 'Sem comprovativos',
  'quality.rule.missing-evidence.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {# evento} other {# eventos}} sem qualquer comprovativo, embora o projeto os guarde.',
  'quality.rule.setting-not-stated.title': 'Contexto não indicado',
  'quality.rule.setting-not-stated.finding':
    '{records, plural, one {# evento} other {# eventos}}{type, select, null {} other { do tipo «{type}»}} sem indicação de escola ou comunidade local, quando {promised, plural, one {foi prometido # evento} other {foram prometidos # eventos}} por contexto.',
} as const;
