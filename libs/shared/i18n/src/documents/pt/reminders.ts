/** Portuguese, mails that say what is missing. ICU MessageFormat. */
export const reminders = {
  'reminders.mail.subject': '{total, plural, one {Falta # elemento} other {Faltam # elementos}}: {projects}',
  'reminders.mail.subject-escalated':
    '{total, plural, one {# elemento continua em falta após três lembretes} other {# elementos continuam em falta após três lembretes}}: {projects}',
  'reminders.mail.greeting': 'Olá, {name}!',
  'reminders.mail.intro':
    '{total, plural, one {Falta # elemento} other {Faltam # elementos}} nos registos{overdue, plural, =0 {} one {, # com o prazo ultrapassado} other {, # com o prazo ultrapassado}}.',
  'reminders.mail.project': '{project}{partner, select, null {} other { ({partner})}}',
  'reminders.mail.kind.returned':
    '{count, plural, one {# evento foi devolvido e aguarda a sua resposta} other {# eventos foram devolvidos e aguardam a sua resposta}}',
  'reminders.mail.kind.held': '{count, plural, one {# evento planeado: realizou-se?} other {# eventos planeados: realizaram-se?}}',
  'reminders.mail.kind.count': '{count, plural, one {# evento} other {# eventos}} sem o número de participantes',
  'reminders.mail.kind.setting':
    '{count, plural, one {# evento não indica} other {# eventos não indicam}} se decorreu numa escola ou numa comunidade local',
  'reminders.mail.kind.report': '{count, plural, one {# evento} other {# eventos}} sem relatório breve',
  'reminders.mail.kind.evidence': '{count, plural, one {# evento} other {# eventos}} sem comprovativos',
  'reminders.mail.kind.findings': '{count, plural, one {# observação} other {# observações}} sobre os seus registos para verificar',
  'reminders.mail.unled': 'De eventos sem parceiro responsável:',
  'reminders.mail.overdue': '{overdue, plural, one {(# em atraso)} other {(# em atraso)}}',
  'reminders.mail.item':
    '{title}{on, select, null {} other { ({on})}}{state, select, overdue {: o prazo era {due}} due {: até {due}} other {}}',
  'reminders.mail.others': '{count, plural, one {e mais #} other {e mais #}}',
  'reminders.mail.escalated': 'Pedido três vezes e ainda em falta:',
  'reminders.mail.escalation':
    '{partner, select, null {Eventos sem parceiro responsável} other {{partner}}}: {count, plural, one {# elemento} other {# elementos}}, em atraso desde {since}',
  'reminders.mail.add': 'Ver tudo e completar',
  'reminders.mail.why':
    'Esta mensagem chega no máximo uma vez por semana, para todos os seus projetos em conjunto, e só quando falta alguma coisa. Em que língua, e se a recebe, escolhe na sua conta.',
  'reminders.mail.account': 'A sua conta',
  'reminders.mail.stop': 'Deixar já de receber estas mensagens',
} as const;
