/** Italian, tables of reports and the words around them. ICU MessageFormat. */
export const reports = {
  'reports.events-table.title': 'Eventi per tipo',
  'reports.events-table.description':
    'Tutti gli eventi svolti, raggruppati per tipo e sommati: la tabella che entra in un prodotto del progetto.',
  'reports.events-table.title-laid-out': 'Eventi',
  'reports.events-table.caption-plain': 'Eventi di {project}',
  'reports.events-table.caption-grouped': 'Eventi di {project}, in gruppi: {group}',
  'reports.events-table.caption': 'Eventi di {project}, raggruppati per tipo',
  'reports.events-table.sum':
    'Somma: {events, plural, one {# evento} other {# eventi}}{isSame, select, true {} other { in {records, plural, one {# registrazione} other {# registrazioni}}}}{unknown, plural, =0 {} one {, # registrazione senza conteggio} other {, # registrazioni senza conteggio}}',
  'reports.events-table.total':
    '{events, plural, one {# evento} other {# eventi}} in {records, plural, one {# registrazione} other {# registrazioni}}, {participants, plural, one {# partecipante} other {# partecipanti}}, come comunicato',
  'reports.events-table.total-unknown':
    '{events, plural, one {# evento} other {# eventi}} in {records, plural, one {# registrazione} other {# registrazioni}}, numero di partecipanti non noto',

  'reports.sums-by-type.title': 'Eventi e partecipanti per tipo',
  'reports.sums-by-type.description':
    'Quanti eventi di ciascun tipo si sono svolti e quante persone sono venute, con i totali citati da una conclusione.',
  'reports.sums-by-type.caption': 'Eventi e partecipanti di {project}, per tipo di evento',
  'reports.sums-by-type.total': 'Totale, come comunicato',

  'reports.brief-report.title': 'Relazione breve dell’evento',
  'reports.brief-report.fact.type': 'Tipo di evento',
  'reports.brief-report.fact.date': 'Data',
  'reports.brief-report.fact.place': 'Luogo',
  'reports.brief-report.fact.organisers': 'Organizzato da',
  'reports.brief-report.fact.participants': 'Partecipanti',
  'reports.brief-report.fact.meetings': 'Incontri',
  'reports.brief-report.month': 'mese {month, number} del progetto',
  'reports.brief-report.participants': '{quality, select, estimate {circa {people}} other {{people}}}',
  'reports.brief-report.not-stated': 'non indicato {people}',
  'reports.brief-report.meeting': '{day}: {quality, select, unknown {senza conteggio} estimate {circa {people}} other {{people}}}',
  'reports.brief-report.credit': 'Foto: {credit}',

  'reports.column.type': 'Tipo',
  'reports.column.country': 'Paese',
  'reports.column.date': 'Data',
  'reports.column.event': 'Evento',
  'reports.column.partners': 'Partner',
  'reports.column.number': 'N.',
  'reports.column.records': 'Registrazioni',
  'reports.column.events': 'Eventi',
  'reports.column.participants': 'Partecipanti',
  'reports.column.estimated': 'Di cui stimati',
  'reports.column.unknown': 'Registrazioni senza conteggio',

  'reports.period.day': '{day}',
  'reports.period.span': 'dal {from} al {to}',
  'reports.period.asked': 'Eventi iniziati dal {from} al {to}',
  'reports.period.undated': 'Data non nota',
  'reports.period.asked-from': 'Eventi iniziati dal {from} in poi',
  'reports.period.asked-to': 'Eventi iniziati fino al {to}',
  'reports.selection.search': 'Ricerca: «{words}»',

  'reports.note.number': 'N.: numero di partecipanti.',
  'reports.note.basis': 'I partecipanti sono contati come comunicato dagli organizzatori: chi è venuto a due eventi conta due volte.',
  'reports.note.meetings':
    'Una registrazione può rappresentare più incontri, ciascuno dei quali è un evento: {records, plural, one {# registrazione corrisponde} other {# registrazioni corrispondono}} a {events, plural, one {# evento} other {# eventi}}.',
  'reports.note.estimated':
    '{mark} Una stima, o una somma che ne contiene una: {estimated, plural, one {# partecipante proviene} other {# partecipanti provengono}} da stime.',
  'reports.note.unknown':
    '{unknown, plural, one {# registrazione non ha il numero di partecipanti. Conta come svolta e non aggiunge nessuno} other {# registrazioni non hanno il numero di partecipanti. Contano come svolte e non aggiungono nessuno}}: non noto non è zero.',
  'reports.note.undated':
    '{undated, plural, one {# registrazione senza data figura} other {# registrazioni senza data figurano}} in fondo al {undated, plural, one {proprio tipo} other {rispettivo tipo}}.',
  'reports.note.outside':
    '{outside, plural, one {# registrazione ha} other {# registrazioni hanno}} una data fuori dal periodo di rendicontazione (dal {from} al {to}) e {outside, plural, one {è inclusa} other {sono incluse}}.',
  'reports.note.left-out':
    'Non contati perché non si sono svolti: {planned, plural, =0 {} one {# evento previsto} other {# eventi previsti}}{both, select, true { e } other {}}{cancelled, plural, =0 {} one {# evento annullato} other {# eventi annullati}}.',
  'reports.note.partners': 'Partner: {legend}.',

  'reports.word.meetings': '{meetings, plural, one {# incontro} other {# incontri}}',
  'reports.word.type-not-stated': 'Tipo non indicato',
  'reports.word.no-events': 'Nessun evento corrisponde.',
  'reports.word.no-types': 'Nessun tipo di evento corrisponde.',
  'reports.word.as-of': 'Registrazioni al {instant} UTC',
  'reports.word.continued': '(continua)',
  'reports.word.page-of': 'Pagina {page} di {pages}',
  'reports.word.not-known': 'non noto',
  'reports.word.not-applicable': 'non applicabile',
  'reports.word.estimate-mark': '*',
  'reports.word.estimate-note': '* Una stima, o una somma che ne contiene una.',
  'reports.word.table': 'Tabella {number}',
  'reports.word.figure': 'Figura {number}',
  'reports.word.contents': 'Indice',
  'reports.word.tables': 'Tabelle',
  'reports.word.figures': 'Figure',
  'reports.word.chart-data': 'Dati di questa figura',
  'reports.word.chart-category': 'Mostrato per',
  'reports.word.chart-place': 'Paese',
  'reports.word.chart-empty': 'Non c’è nulla da mostrare.',
  'reports.word.emblem': 'Emblema dell’Unione europea',

  'reports.workbook.about': 'Informazioni',
  'reports.workbook.project': 'Progetto',
  'reports.workbook.selection': 'Comprende',
  'reports.workbook.tables': 'Fogli',
  'reports.workbook.counting': 'Come si è contato',
  'reports.workbook.until': 'Fino al',

  'reports.accepted.title': 'Rilievi accettati',
  'reports.accepted.line': '{title}. {finding}{isNamed, select, yes { ({events})} other {}} Accettato: {reason} ({by}, {on})',
  'reports.accepted.nobody': 'qualcuno',
} as const;
