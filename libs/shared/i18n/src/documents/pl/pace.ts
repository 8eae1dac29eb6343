/** Polish, pace and forecast of a promise. ICU MessageFormat. */
export const pace = {
  'impact.pace.needed':
    'M{month} kończy się {day}, {months, plural, one {w tym, ostatnim miesiącu} few {zostały # miesiące} many {zostało # miesięcy} other {zostało # miesiąca}}. Dotrzymanie zobowiązania wymaga tempa: {what}.',
  'impact.pace.so-far': 'Dotychczasowe tempo: {what}.',
  'impact.pace.overdue': 'M{month} skończył się {day}: to, czego brakuje, jest po terminie.',
  'impact.pace.no-deadline': 'Nie podano terminu: zobowiązanie nie wymienia miesiąca, a końca jego pakietu prac i projektu nie podano.',
  'impact.pace.no-start': 'Termin to koniec M{month}; bez daty rozpoczęcia projektu nie wiadomo, kiedy to jest.',
  'impact.pace.rate.events':
    '{rate, plural, =0 {żadnego wydarzenia} one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}} miesięcznie',
  'impact.pace.rate.participants':
    '{rate, plural, =0 {żadnego uczestnika} one {# uczestnik} few {# uczestników} many {# uczestników} other {# uczestnika}} miesięcznie',
  'impact.pace.every.events':
    '{months, plural, =1 {jedno wydarzenie co miesiąc} one {jedno wydarzenie co # miesiąc} few {jedno wydarzenie co # miesiące} many {jedno wydarzenie co # miesięcy} other {jedno wydarzenie co # miesiąca}}',
  'impact.pace.every.participants':
    '{months, plural, =1 {jeden uczestnik co miesiąc} one {jeden uczestnik co # miesiąc} few {jeden uczestnik co # miesiące} many {jeden uczestnik co # miesięcy} other {jeden uczestnik co # miesiąca}}',
  'impact.forecast.range':
    'Jeśli pozostałe miesiące będą takie jak najsłabsze i najmocniejsze dotychczasowe półrocze, do końca M{month} będzie {what}.',
  'impact.forecast.between.events':
    'od {low, number} do {high, plural, one {# wydarzenia} few {# wydarzeń} many {# wydarzeń} other {# wydarzenia}}',
  'impact.forecast.between.participants':
    'od {low, number} do {high, plural, one {# uczestnika} few {# uczestników} many {# uczestników} other {# uczestnika}}',
  'impact.forecast.not-enough-records.events':
    'Za mało zapisów na prognozę. Potrzebne wydarzenia z datą: {needed, number}; {records, plural, =0 {nie ma żadnego} one {jest #} few {są #} many {jest #} other {jest #}}.',
  'impact.forecast.not-enough-records.participants':
    'Za mało zapisów na prognozę liczby uczestników. Potrzebne wydarzenia z datą i liczbą osób: {needed, number}; {records, plural, =0 {nie ma żadnego} one {jest #} few {są #} many {jest #} other {jest #}}.',
  'impact.forecast.not-enough-months':
    'Za wcześnie na prognozę. Potrzebne pełne miesiące od pierwszego wydarzenia: {needed, number}; {months, plural, =0 {nie minął żaden} one {minął #} few {minęły #} many {minęło #} other {minęło #}}.',
  'impact.trend.events': 'Wydarzenia do końca każdego miesiąca',
  'impact.trend.participants': 'Uczestnicy do końca każdego miesiąca',
  'impact.trend.month-label': 'Miesiąc projektu',
  'impact.trend.month': 'M{month}',
  'impact.trend.reached': 'Osiągnięto',
  'impact.trend.plan': 'Plan',
  'impact.trend.planned': 'Z zaplanowanymi wydarzeniami',
  'impact.trend.low': 'Prognoza, co najmniej',
  'impact.trend.high': 'Prognoza, co najwyżej',
  'impact.trend.value': '{name} {value}',
  'impact.trend.at': '{month}: {values}',
  'impact.trend.alternative': '{what}: {values}.',
} as const;
