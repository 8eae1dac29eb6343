/** Portuguese, pace and forecast of a promise. ICU MessageFormat. */
export const pace = {
  'impact.pace.needed':
    'M{month} termina em {day}, {months, plural, one {neste mês, o último} other {faltando # meses}}. Cumprir a promessa exige {what}.',
  'impact.pace.so-far': 'Até agora, o ritmo foi de {what}.',
  'impact.pace.overdue': 'M{month} terminou em {day}: o que falta está em atraso.',
  'impact.pace.no-deadline':
    'Ninguém indicou até quando: a promessa não indica um mês, e nem o seu pacote de trabalho nem o projeto têm um fim.',
  'impact.pace.no-start': 'O prazo é o fim de M{month}; sem o início do projeto, não se sabe quando é.',
  'impact.pace.rate.events': '{rate, plural, =0 {nenhum evento} one {# evento} other {# eventos}} por mês',
  'impact.pace.rate.participants': '{rate, plural, =0 {nenhum participante} one {# participante} other {# participantes}} por mês',
  'impact.pace.every.events': '{months, plural, =1 {um evento todos os meses} other {um evento a cada # meses}}',
  'impact.pace.every.participants': '{months, plural, =1 {um participante todos os meses} other {um participante a cada # meses}}',
  'impact.forecast.range':
    'Se os meses que restam forem como o semestre mais fraco e o mais forte até agora, haverá {what} até ao fim de M{month}.',
  'impact.forecast.between.events': '{low, number} a {high, plural, one {# evento} other {# eventos}}',
  'impact.forecast.between.participants': '{low, number} a {high, plural, one {# participante} other {# participantes}}',
  'impact.forecast.not-enough-records.events':
    'Não há registos suficientes para uma previsão: são precisos {needed, number} eventos com data, e {records, plural, =0 {não há nenhum} one {há #} other {há #}}.',
  'impact.forecast.not-enough-records.participants':
    'Não há registos suficientes para uma previsão dos participantes: são precisos {needed, number} eventos com data e contagem, e {records, plural, =0 {não há nenhum} one {há #} other {há #}}.',
  'impact.forecast.not-enough-months':
    'É cedo para uma previsão: são precisos {needed, number} meses completos desde o primeiro evento, e {months, plural, =0 {não passou nenhum} one {passou #} other {passaram #}}.',
  'impact.trend.events': 'Eventos até ao fim de cada mês',
  'impact.trend.participants': 'Participantes até ao fim de cada mês',
  'impact.trend.month-label': 'Mês do projeto',
  'impact.trend.month': 'M{month}',
  'impact.trend.reached': 'Alcançado',
  'impact.trend.plan': 'Plano',
  'impact.trend.planned': 'Com os eventos planeados',
  'impact.trend.low': 'Previsão, no mínimo',
  'impact.trend.high': 'Previsão, no máximo',
  'impact.trend.value': '{name} {value}',
  'impact.trend.at': '{month}: {values}',
  'impact.trend.alternative': '{what}: {values}.',
} as const;
