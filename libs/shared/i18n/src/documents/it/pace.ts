/** Italian, pace and forecast of a promise. ICU MessageFormat. */
export const pace = {
  'impact.pace.needed':
    'M{month} termina il {day}, {months, plural, one {in questo mese, l’ultimo} other {tra # mesi, compreso questo}}. Mantenere la promessa richiede {what}.',
  'impact.pace.so-far': 'Finora il ritmo è stato di {what}.',
  'impact.pace.overdue': 'M{month} è terminato il {day}: ciò che manca è in ritardo.',
  'impact.pace.no-deadline':
    'Nessuno ha indicato entro quando: la promessa non indica un mese, e né il suo pacchetto di lavoro né il progetto hanno una fine.',
  'impact.pace.no-start': 'La scadenza è la fine di M{month}; senza l’inizio del progetto non si sa quando sia.',
  'impact.pace.rate.events': '{rate, plural, =0 {nessun evento} one {# evento} other {# eventi}} al mese',
  'impact.pace.rate.participants': '{rate, plural, =0 {nessun partecipante} one {# partecipante} other {# partecipanti}} al mese',
  'impact.pace.every.events': '{months, plural, =1 {un evento ogni mese} other {un evento ogni # mesi}}',
  'impact.pace.every.participants': '{months, plural, =1 {un partecipante ogni mese} other {un partecipante ogni # mesi}}',
  'impact.forecast.range':
    'Se i mesi rimanenti andranno come il semestre più debole e quello più forte finora, ci saranno {what} entro la fine di M{month}.',
  'impact.forecast.between.events': 'da {low, number} a {high, plural, one {# evento} other {# eventi}}',
  'impact.forecast.between.participants': 'da {low, number} a {high, plural, one {# partecipante} other {# partecipanti}}',
  'impact.forecast.not-enough-records.events':
    'Non ci sono abbastanza registrazioni per una previsione: servono {needed, number} eventi con una data, e {records, plural, =0 {non ce n’è nessuno} one {ce n’è #} other {ce ne sono #}}.',
  'impact.forecast.not-enough-records.participants':
    'Non ci sono abbastanza registrazioni per una previsione dei partecipanti: servono {needed, number} eventi con data e conteggio, e {records, plural, =0 {non ce n’è nessuno} one {ce n’è #} other {ce ne sono #}}.',
  'impact.forecast.not-enough-months':
    'È presto per una previsione: servono {needed, number} mesi interi dal primo evento, e {months, plural, =0 {non ne è passato nessuno} one {ne è passato #} other {ne sono passati #}}.',
  'impact.trend.events': 'Eventi alla fine di ogni mese',
  'impact.trend.participants': 'Partecipanti alla fine di ogni mese',
  'impact.trend.month-label': 'Mese del progetto',
  'impact.trend.month': 'M{month}',
  'impact.trend.reached': 'Raggiunto',
  'impact.trend.plan': 'Piano',
  'impact.trend.planned': 'Con gli eventi pianificati',
  'impact.trend.low': 'Previsione, minimo',
  'impact.trend.high': 'Previsione, massimo',
  'impact.trend.value': '{name} {value}',
  'impact.trend.at': '{month}: {values}',
  'impact.trend.alternative': '{what}: {values}.',
} as const;
