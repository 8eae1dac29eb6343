/** Italian, texts of the global report. ICU MessageFormat. */
export const global = {
  'reports.global-report.title': 'Rapporto globale',
  'reports.global-report.description':
    'Il prodotto del progetto su tutti gli eventi: copertina, indice, testi, tabelle, figure, immagini e allegati.',
  'reports.global.work-package': '{title, select, none {{code}} other {{code} – {title}}}',

  'reports.cover.deliverable': 'Prodotto',
  'reports.cover.version': 'Versione',
  'reports.cover.date': 'Data',
  'reports.cover.lead': 'Partner responsabile',
  'reports.cover.coordinator': 'Coordinatore',
  'reports.cover.beneficiary': 'Beneficiario',
  'reports.cover.grant': 'Convenzione di sovvenzione',
  'reports.cover.events': 'Eventi svolti',
  'reports.cover.selection': 'Comprende',
  'reports.cover.website': 'Sito web',
  'reports.word.annex': 'Allegato {number}',

  'reports.global.partnership.sum':
    '{partners, plural, =0 {I partner del progetto non sono indicati.} one {Il progetto è realizzato da {partnersFigure} partner} other {Il progetto è realizzato da {partnersFigure} partner}}{partners, plural, =0 {} other {{countries, plural, =0 {.} one { di {countriesFigure} paese: {names}.} other { di {countriesFigure} paesi: {names}.}}}}',
  'reports.global.partnership.coordinator': 'Il coordinamento spetta a {name}{country, select, none {} other { ({country})}}.',
  'reports.global.partnership.kinds': 'Per natura sono {kinds}.',
  'reports.global.partnership.kind.scientific-technical':
    '{partners, plural, one {{partnersFigure} partner scientifico o tecnico} other {{partnersFigure} partner scientifici o tecnici}}',
  'reports.global.partnership.kind.school': '{partners, plural, one {{partnersFigure} scuola} other {{partnersFigure} scuole}}',
  'reports.global.partnership.kind.local-authority':
    '{partners, plural, one {{partnersFigure} ente locale} other {{partnersFigure} enti locali}}',
  'reports.global.partnership.kind.ngo':
    '{partners, plural, one {{partnersFigure} organizzazione non governativa} other {{partnersFigure} organizzazioni non governative}}',
  'reports.global.partnership.kind.other':
    '{partners, plural, one {{partnersFigure} partner di altra natura} other {{partnersFigure} partner di altra natura}}',
  'reports.global.partnership.kind.none':
    '{partners, plural, one {{partnersFigure} partner di natura non indicata} other {{partnersFigure} partner di natura non indicata}}',
  'reports.global.partnership.caption': 'Partner di {project}, per paese',
  'reports.global.partnership.note': 'Paese, natura e ruolo di ciascun partner, come li indica il progetto.',
  'reports.global.partnership.empty': 'Nessun partner è indicato.',
  'reports.column.partner': 'Partner',
  'reports.column.short-name': 'Nome breve',
  'reports.column.kind': 'Natura',

  'reports.global.introduction.about':
    '{when, select, span {Questo rapporto presenta una panoramica degli eventi del progetto {project} dal {firstFigure} al {lastFigure}.} day {Questo rapporto presenta una panoramica degli eventi del progetto {project} del {firstFigure}.} other {Questo rapporto presenta una panoramica degli eventi del progetto {project}.}}',
  'reports.global.introduction.selection': 'Ne comprende una selezione – {selection}.',
  'reports.global.introduction.package':
    'Gli eventi appartengono al pacchetto di lavoro {package}{known, select, both {, guidato da {lead}, che va dal mese {from, number} al mese {to, number} del progetto (M{from, number}–M{to, number})} lead {, guidato da {lead}} months {, che va dal mese {from, number} al mese {to, number} del progetto (M{from, number}–M{to, number})} other {}}.',
  'reports.global.introduction.activities': 'Le sue attività sono:',
  'reports.global.introduction.outputs': 'Porta ai seguenti risultati:',
  'reports.global.introduction.sum':
    '{events, plural, =0 {Finora non si è svolto alcun evento.} one {In tutto si è svolto {eventsFigure} evento} other {In tutto si sono svolti {eventsFigure} eventi}}{events, plural, =0 {} other {{participants, plural, =-1 {; il numero di partecipanti è {participantsFigure}.} one {, con {participantsFigure} partecipante.} other {, con {participantsFigure} partecipanti.}}}}',
  'reports.global.introduction.types':
    '{types, plural, one {Erano di {typesFigure} tipo: {names}.} other {Erano di {typesFigure} tipi: {names}.}}',
  'reports.global.introduction.countries':
    '{countries, plural, one {Si sono svolti in {countriesFigure} paese: {names}.} other {Si sono svolti in {countriesFigure} paesi: {names}.}}',
  'reports.global.introduction.european':
    '{events, plural, one {{eventsFigure} degli eventi era internazionale, senza un unico paese.} other {{eventsFigure} degli eventi erano internazionali, senza un unico paese.}}',
  'reports.global.introduction.no-country':
    '{records, plural, one {Di {recordsFigure} registrazione non è indicato il paese.} other {Di {recordsFigure} registrazioni non è indicato il paese.}}',
  'reports.global.introduction.structure': 'Il rapporto è organizzato come segue:',
  'reports.global.structure.own': 'testo aggiuntivo degli autori',
  'reports.global.structure.partnership': 'chi realizza il progetto',
  'reports.global.structure.introduction': 'di che cosa tratta il rapporto',
  'reports.global.structure.database': 'i contatti a cui il progetto si rivolge',
  'reports.global.structure.typology': 'a che cosa serve ogni tipo, a chi si rivolge e che cosa è stato promesso',
  'reports.global.structure.events-table': 'tutti gli eventi svolti',
  'reports.global.structure.sums': 'eventi e partecipanti, sommati per tipo e per paese',
  'reports.global.structure.charts': 'eventi e partecipanti in grafici e su una mappa',
  'reports.global.structure.impact': 'ogni promessa accanto a ciò che ne è stato',
  'reports.global.structure.pictures': 'come sono stati gli eventi',
  'reports.global.structure.conclusions': 'che cosa ne consegue',
  'reports.global.structure.brief-reports': 'che cosa è stato scritto dei singoli eventi',
  'reports.global.structure.accepted-findings': 'che cosa è stato rilevato nelle registrazioni e accettato così com’è',
  'reports.global.structure.counting-rules': 'che cosa contano le cifre e che cosa escludono',

  'reports.global.database.sum':
    '{contacts, plural, =-1 {La banca dati dei partenariati locali aperti raccoglie i contatti a cui il progetto si rivolge con i suoi eventi e risultati; il loro numero è {contactsFigure}.} one {La banca dati dei partenariati locali aperti raccoglie {contactsFigure} contatto a cui il progetto si rivolge con i suoi eventi e risultati.} other {La banca dati dei partenariati locali aperti raccoglie {contactsFigure} contatti a cui il progetto si rivolge con i suoi eventi e risultati.}}',
  'reports.global.database.privacy':
    'Indica organizzazioni e i loro recapiti funzionali. Non contiene dati personali, come richiede il regolamento generale sulla protezione dei dati.',

  'reports.global.typology.intro':
    '{types, plural, =0 {Il progetto non ha ancora definito alcun tipo di evento.} one {Il progetto ha definito {typesFigure} tipo di evento. La tabella seguente dice a che cosa serve, a chi si rivolge e che cosa è stato promesso.} other {Il progetto ha definito {typesFigure} tipi di eventi. La tabella seguente dice a che cosa serve ciascuno, a chi si rivolge e che cosa è stato promesso.}}',
  'reports.global.typology.promised':
    '{what, select, events {{events, plural, one {In tutto è stato promesso {eventsFigure} evento.} other {In tutto sono stati promessi {eventsFigure} eventi.}}} participants {{participants, plural, one {In tutto è stato promesso {participantsFigure} partecipante.} other {In tutto sono stati promessi {participantsFigure} partecipanti.}}} other {In tutto {events, plural, one {è stato promesso {eventsFigure} evento} other {sono stati promessi {eventsFigure} eventi}} con {participants, plural, one {{participantsFigure} partecipante} other {{participantsFigure} partecipanti}}.}}',
  'reports.global.typology.levels':
    'A livello nazionale {national, plural, one {è stato promesso {nationalFigure} evento} other {sono stati promessi {nationalFigure} eventi}}, e a livello internazionale {internationalFigure}.',
  'reports.global.typology.caption': 'Tipi di eventi di {project}, e che cosa è stato promesso per ciascuno',
  'reports.global.typology.note':
    'Impatto atteso: quanto la convenzione di sovvenzione promette per il tipo. «Non applicabile» dove non promette nulla.',
  'reports.column.format': 'Formato',
  'reports.column.aim': 'Obiettivo',
  'reports.column.target-group': 'Destinatari',
  'reports.column.expected-impact': 'Impatto atteso',

  'reports.global.events.intro':
    '{events, plural, =0 {Finora non si è svolto alcun evento.} one {La tabella seguente riporta il {eventsFigure} evento svolto.} other {La tabella seguente riporta i {eventsFigure} eventi svolti, per tipo e per data.}}',
  'reports.global.events.records':
    '{records, plural, one {Sono contenuti in {recordsFigure} registrazione, che rappresenta più incontri.} other {Sono contenuti in {recordsFigure} registrazioni, perché una registrazione può rappresentare più incontri.}}',
  'reports.global.events.brief-reports':
    '{reports, plural, =0 {} one {È stata scritta una relazione breve su {reportsFigure} delle {recordsFigure} registrazioni.} other {Sono state scritte relazioni brevi su {reportsFigure} delle {recordsFigure} registrazioni.}}',
  'reports.global.events.all-brief-reports': 'È stata scritta una relazione breve su ogni registrazione.',

  'reports.global.sums.intro':
    '{events, plural, =0 {Finora non si è svolto alcun evento, quindi non c’è nulla da sommare.} one {In sintesi, si è svolto {eventsFigure} evento} other {In sintesi, si sono svolti {eventsFigure} eventi}}{events, plural, =0 {} other {{participants, plural, =-1 {; il numero di partecipanti è {participantsFigure}.} one {, con {participantsFigure} partecipante.} other {, con {participantsFigure} partecipanti.}}}}',
  'reports.global.sums.country-caption': 'Eventi e partecipanti di {project}, per paese',
  'reports.global.sums.european-note': 'Europeo: eventi internazionali senza un unico paese.',

  'reports.global.charts.intro':
    '{events, plural, =0 {Finora non si è svolto alcun evento, quindi non c’è nulla da mostrare.} other {Le figure seguenti mostrano gli eventi e i loro partecipanti per tipo, per paese e nel tempo.}}',
  'reports.global.charts.events-by-type': 'Eventi di {project}, per tipo',
  'reports.global.charts.participants-by-type': 'Partecipanti agli eventi di {project}, per tipo',
  'reports.global.charts.map': 'Partecipanti agli eventi di {project}, per paese',
  'reports.global.charts.participants-over-months': 'Partecipanti agli eventi di {project}, mese per mese',
  'reports.global.charts.participants-over-years': 'Partecipanti agli eventi di {project}, anno per anno',
  'reports.global.charts.events-over-months': 'Eventi di {project}, mese per mese',
  'reports.global.charts.events-over-years': 'Eventi di {project}, anno per anno',
  'reports.global.charts.undated':
    '{undated, plural, one {# evento senza data non è mostrato.} other {# eventi senza data non sono mostrati.}}',

  'reports.global.pictures.intro':
    '{pictures, plural, one {L’immagine seguente è stata scattata a uno degli eventi.} other {Le immagini seguenti sono state scattate ad alcuni degli eventi.}}',
  'reports.global.pictures.caption': '{title}{when, select, none {} other {, {when}}}',

  'reports.global.conclusions.types': 'Per tipo sono stati {list}.',
  'reports.global.conclusions.type':
    '{events, plural, one {{eventsFigure} evento del tipo «{type}»} other {{eventsFigure} eventi del tipo «{type}»}}{participants, plural, =-1 { (partecipanti: {participantsFigure})} one { con {participantsFigure} partecipante} other { con {participantsFigure} partecipanti}}',
  'reports.global.conclusions.modes': 'Quanto alla modalità di partecipazione, {list}.',
  'reports.global.conclusions.mode.on-site':
    '{events, plural, one {{eventsFigure} evento si è svolto in presenza} other {{eventsFigure} eventi si sono svolti in presenza}}',
  'reports.global.conclusions.mode.online':
    '{events, plural, one {{eventsFigure} evento si è svolto online} other {{eventsFigure} eventi si sono svolti online}}',
  'reports.global.conclusions.mode.hybrid':
    '{events, plural, one {{eventsFigure} evento si è svolto in presenza e online} other {{eventsFigure} eventi si sono svolti in presenza e online}}',
  'reports.global.conclusions.mode.none':
    '{events, plural, one {di {eventsFigure} evento non è indicata} other {di {eventsFigure} eventi non è indicata}}',

  'reports.global.brief-reports.intro':
    '{reports, plural, one {Questo allegato contiene {reportsFigure} relazione breve, così come è stata scritta per il suo evento.} other {Questo allegato contiene {reportsFigure} relazioni brevi, così come sono state scritte per i loro eventi.}}',
  'reports.global.accepted.intro':
    '{findings, plural, one {Nelle registrazioni è stato rilevato quanto segue, accettato così com’è; ne è indicata la ragione.} other {Nelle registrazioni è stato rilevato quanto segue, accettato così com’è; di ciascuno è indicata la ragione.}}',
  'reports.global.quality.estimated':
    'Dei {participantsFigure} partecipanti {documented, plural, one {{documentedFigure} è documentato} other {{documentedFigure} sono documentati}} e {estimated, plural, one {{estimatedFigure} è stimato} other {{estimatedFigure} sono stimati}}.',
  'reports.global.quality.unknown':
    '{unknown, plural, one {Di {unknownFigure} registrazione non si sa quante persone abbiano partecipato; non aggiunge nessuno alla somma.} other {Di {unknownFigure} registrazioni non si sa quante persone abbiano partecipato; non aggiungono nessuno alla somma.}}',

  'reports.rules.intro':
    'Le cifre di questo rapporto sono state sommate dalle registrazioni com’erano il {instant} UTC, secondo queste regole:',
  'reports.rules.records':
    'Una registrazione può rappresentare più incontri, per esempio di una serie. Ciascuno di essi conta come un evento.',
  'reports.rules.took-place': 'Sono contati solo gli eventi svolti. Quelli previsti e quelli annullati sono esclusi.',
  'reports.rules.unknown': 'Un numero di partecipanti che nessuno conosce non è zero: l’evento conta, e non aggiunge nessuno.',
  'reports.rules.quality':
    'Un numero di partecipanti è documentato dove è stato indicato come conteggio, stimato dove è stato indicato come stima. Di tutti gli eventi insieme sono {wording}.',
  'reports.rules.country':
    'Un evento conta nel paese in cui si è svolto; un evento internazionale senza un unico paese conta come europeo.',
  'reports.rules.partner':
    'Dove le cifre stanno per partner, a ogni partner di un evento è accreditato l’intero evento; in ogni totale conta una volta.',
  'reports.rules.conditions':
    'Ogni evento conta al massimo per una condizione di una promessa, in modo che se ne mantenga il più possibile.',
  'reports.rules.evidence':
    '{files, plural, one {# file è conservato come prova documentale} other {# file sono conservati come prova documentale}} per {events, number} di {records, plural, one {# registrazione} other {# registrazioni}}; gli elenchi firme riportano {participants, plural, one {# partecipante} other {# partecipanti}}.',
} as const;
