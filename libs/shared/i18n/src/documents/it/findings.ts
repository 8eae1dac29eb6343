/** Italian, what the rules of quality notice. ICU MessageFormat. */
export const findings = {
  'quality.rule.likely-double-count.title': 'Probabilmente contato due volte',
  'quality.rule.likely-double-count.finding':
    '{records, plural, =2 {Due registrazioni} one {# registrazione} other {# registrazioni}} {day, select, swapped {con giorno e mese invertiti ({date} e {otherDate})} other {del {date}}}{country, select, null {} other {, in {country}}}{place, select, null {} other {, a {place}}}{count, select, null {} other {, con {count} persone ciascuna}}{partners, select, same {, dello stesso partner} other {, di partner diversi}}{types, select, same {} other {, sotto tipi diversi}}: «{first}» e «{second}»{title, select, same { (lo stesso titolo)} alike { (titoli molto simili)} other { (altre parole, o un’altra lingua)}}.',
  'quality.rule.date-outside-project.title': 'Fuori dal periodo del progetto',
  'quality.rule.date-outside-project.finding':
    'Il {date} è fuori dal periodo del progetto ({from, select, null {dall’inizio} other {dal {from}}} {to, select, null {in poi} other {al {to}}}).',
  'quality.rule.date-outside-reporting-period.title': 'Fuori dal periodo di rendicontazione',
  'quality.rule.date-outside-reporting-period.finding':
    '{records, plural, one {Il {date} è} other {# eventi dal {date} al {last} sono}} fuori dal periodo di rendicontazione ({from, select, null {dall’inizio} other {dal {from}}} {to, select, null {in poi} other {al {to}}}).',
  'quality.rule.date-outside-work-package.title': 'Fuori dai mesi del pacchetto di lavoro',
  'quality.rule.date-outside-work-package.finding':
    '{records, plural, one {Il {date} è} other {# eventi dal {date} al {last} sono}} fuori dai mesi di {workPackage} ({from, select, null {dall’inizio} other {dal {from}}} {to, select, null {in poi} other {al {to}}}).',
  'quality.rule.end-before-start.title': 'Finisce prima di cominciare',
  'quality.rule.end-before-start.finding': 'L’ultimo giorno, {date}, precede il primo, {start}.',
  'quality.rule.held-in-the-future.title': 'Svolto in un giorno che deve ancora venire',
  'quality.rule.held-in-the-future.finding': 'L’evento risulta svolto, ma il {date} deve ancora venire.',
  'quality.rule.title-says-meetings.title': 'Il titolo parla di più incontri',
  'quality.rule.title-says-meetings.finding': 'Il titolo parla di {said} incontri, la registrazione conta un evento.',
  'quality.rule.breakdown-does-not-add-up.title': 'Una ripartizione non torna',
  'quality.rule.breakdown-does-not-add-up.finding':
    '{why, select, more {{dimension}: le parti sommano a {stated, number}, ma le persone contate sono {count, number}.} uncounted {{dimension}: sono ripartite {stated, number} persone, ma nessuna è stata contata.} other {{dimension}: le parti sommano a {stated, number} di {count, number} persone, mentre un’altra ripartizione le comprende tutte.}}',
  'quality.rule.count-not-documented.title': 'Più persone contate che firme',
  'quality.rule.count-not-documented.finding':
    'Sono state contate {count, number} persone; gli elenchi firme riportano {signed, number} nomi, quindi {missing, plural, one {# persona non è} other {# persone non sono}} in alcun elenco.',
  'quality.rule.placeholder-text.title': 'Testo che doveva essere sostituito',
  'quality.rule.placeholder-text.finding': '«{text}» sembra un testo che qualcuno intendeva sostituire.',
  'quality.rule.brief-report-contradicts-record.title': 'La relazione breve dice altro',
  'quality.rule.brief-report-contradicts-record.finding':
    '{fact, select, people {La relazione breve parla di {said} persone, la registrazione di {count}.} day {La relazione breve dice {said}, la registrazione {date}.} country {La relazione breve colloca l’evento in {said}, la registrazione in {country}.} other {La relazione breve parla di {said} incontri, la registrazione di {meetings}.}}',
  'quality.rule.outlier-for-type.title': 'Molto diverso dagli altri del suo tipo',
  'quality.rule.outlier-for-type.finding':
    '{count, plural, =0 {Nessuno} one {# persona} other {# persone}}{meetings, plural, one {} other { in # incontri}}; gli altri {others, number} eventi del tipo «{type}» ne hanno avute da {least, number} a {most, number}.',
  'quality.rule.copied-numbers.title': 'Gli stessi numeri in più registrazioni',
  'quality.rule.copied-numbers.finding':
    '{records, plural, one {# registrazione} other {# registrazioni}}{partner, select, null {} other { di {partner}}} con gli stessi numeri: {count, number} persone, ripartite {numbers}.',
  'quality.rule.partner-spelled-differently.title': 'Un partner, scritto in due modi',
  'quality.rule.partner-spelled-differently.finding':
    '«{partner}» e «{other}» sono probabilmente lo stesso partner: {resemblance, select, spelling {uno è registrato come altra grafia dell’altro} name {hanno lo stesso nome} letters {appaiono uguali, in lettere di due alfabeti} edit {differiscono di una lettera} other {uno è l’inizio dell’altro}}.{records, plural, =0 {} one { # evento nomina «{partner}».} other { # eventi nominano «{partner}».}}',
  'quality.rule.several-partners-in-one.title': 'Più partner in un solo nome',
  'quality.rule.several-partners-in-one.finding':
    '«{partner}» è composto dai nomi di {number, number} partner: {partners}.{records, plural, =0 {} one { # evento lo nomina.} other { # eventi lo nominano.}}',
  'quality.rule.no-participant-count.title': 'Nessuno ha contato le persone',
  'quality.rule.no-participant-count.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {# evento} other {# eventi}} senza numero di partecipanti.',
  'quality.rule.missing-brief-report.title': 'Nessuna relazione breve',
  'quality.rule.missing-brief-report.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {# evento} other {# eventi}} senza relazione breve, benché il progetto le scriva.',
  'quality.rule.missing-evidence.title': 'Nessuna prova documentale',
  'quality.rule.missing-evidence.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {# evento} other {# eventi}} senza alcuna prova documentale, benché il progetto le conservi.',
  'quality.rule.setting-not-stated.title': 'Contesto non indicato',
  'quality.rule.setting-not-stated.finding':
    '{records, plural, one {# evento} other {# eventi}}{type, select, null {} other { del tipo «{type}»}} senza indicazione di scuola o comunità locale, mentre {promised, plural, one {# evento è stato promesso} other {# eventi sono stati promessi}} per contesto.',
} as const;
