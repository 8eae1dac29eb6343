/** Italian, mails that say what is missing. ICU MessageFormat. */
export const reminders = {
  'reminders.mail.subject': '{total, plural, one {Manca # elemento} other {Mancano # elementi}}: {projects}',
  'reminders.mail.subject-escalated':
    '{total, plural, one {# elemento manca ancora dopo tre promemoria} other {# elementi mancano ancora dopo tre promemoria}}: {projects}',
  'reminders.mail.greeting': 'Ciao {name},',
  'reminders.mail.intro':
    '{total, plural, one {Manca # elemento} other {Mancano # elementi}} nelle registrazioni{overdue, plural, =0 {} one {, di cui # oltre la scadenza} other {, di cui # oltre la scadenza}}.',
  'reminders.mail.project': '{project}{partner, select, null {} other { ({partner})}}',
  'reminders.mail.kind.returned':
    '{count, plural, one {# evento è stato rinviato e attende una tua risposta} other {# eventi sono stati rinviati e attendono una tua risposta}}',
  'reminders.mail.kind.held': '{count, plural, one {# evento pianificato: si è svolto?} other {# eventi pianificati: si sono svolti?}}',
  'reminders.mail.kind.count': '{count, plural, one {# evento} other {# eventi}} senza il numero di partecipanti',
  'reminders.mail.kind.setting':
    '{count, plural, one {# evento non indica} other {# eventi non indicano}} se si è svolto in una scuola o in una comunità locale',
  'reminders.mail.kind.report': '{count, plural, one {# evento} other {# eventi}} senza relazione breve',
  'reminders.mail.kind.evidence': '{count, plural, one {# evento} other {# eventi}} senza documentazione',
  'reminders.mail.kind.findings': '{count, plural, one {# osservazione} other {# osservazioni}} sulle tue registrazioni da verificare',
  'reminders.mail.unled': 'Di eventi senza partner responsabile:',
  'reminders.mail.overdue': '{overdue, plural, one {(# in ritardo)} other {(# in ritardo)}}',
  'reminders.mail.item':
    '{title}{on, select, null {} other { ({on})}}{state, select, overdue {: la scadenza era il {due}} due {: entro il {due}} other {}}',
  'reminders.mail.others': '{count, plural, one {e # altro} other {e altri #}}',
  'reminders.mail.escalated': 'Chiesto tre volte e ancora mancante:',
  'reminders.mail.escalation':
    '{partner, select, null {Eventi senza partner responsabile} other {{partner}}}: {count, plural, one {# elemento} other {# elementi}}, in ritardo dal {since}',
  'reminders.mail.add': 'Vedi tutto e completa',
  'reminders.mail.why':
    'Questo messaggio arriva al massimo una volta alla settimana, per tutti i tuoi progetti insieme, e solo quando manca qualcosa. In quale lingua, e se riceverlo, lo scegli nel tuo account.',
  'reminders.mail.account': 'Il tuo account',
  'reminders.mail.stop': 'Non ricevere più questi messaggi',
} as const;
