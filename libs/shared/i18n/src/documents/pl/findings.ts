/** Polish, what the rules of quality notice. ICU MessageFormat. */
export const findings = {
  'quality.rule.likely-double-count.title': 'Prawdopodobnie policzone dwa razy',
  'quality.rule.likely-double-count.finding':
    '{records, plural, =2 {Dwa wpisy} one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}} {day, select, swapped {z zamienionym dniem i miesiącem ({date} i {otherDate})} other {z dnia {date}}}{country, select, null {} other {, kraj: {country}}}{place, select, null {} other {, miejsce: {place}}}{count, select, null {} other {, liczba osób w każdym: {count}}}{partners, select, same {, tego samego partnera} other {, różnych partnerów}}{types, select, same {} other {, pod różnymi rodzajami}}: „{first}” i „{second}”{title, select, same { (ten sam tytuł)} alike { (bardzo podobne tytuły)} other { (inne słowa lub inny język)}}.',
  'quality.rule.date-outside-project.title': 'Poza okresem projektu',
  'quality.rule.date-outside-project.finding':
    '{date} leży poza okresem projektu ({from, select, null {od początku} other {od {from}}} {to, select, null {bez końca} other {do {to}}}).',
  'quality.rule.date-outside-reporting-period.title': 'Poza okresem sprawozdawczym',
  'quality.rule.date-outside-reporting-period.finding':
    '{records, plural, one {{date} leży} few {# wydarzenia od {date} do {last} leżą} many {# wydarzeń od {date} do {last} leży} other {# wydarzenia od {date} do {last} leży}} poza okresem sprawozdawczym ({from, select, null {od początku} other {od {from}}} {to, select, null {bez końca} other {do {to}}}).',
  'quality.rule.date-outside-work-package.title': 'Poza miesiącami pakietu prac',
  'quality.rule.date-outside-work-package.finding':
    '{records, plural, one {{date} leży} few {# wydarzenia od {date} do {last} leżą} many {# wydarzeń od {date} do {last} leży} other {# wydarzenia od {date} do {last} leży}} poza miesiącami pakietu {workPackage} ({from, select, null {od początku} other {od {from}}} {to, select, null {bez końca} other {do {to}}}).',
  'quality.rule.end-before-start.title': 'Kończy się przed początkiem',
  'quality.rule.end-before-start.finding': 'Ostatni dzień, {date}, wypada przed pierwszym, {start}.',
  'quality.rule.held-in-the-future.title': 'Przeprowadzone w dniu, który dopiero nadejdzie',
  'quality.rule.held-in-the-future.finding': 'Wydarzenie oznaczono jako przeprowadzone, a {date} dopiero nadejdzie.',
  'quality.rule.title-says-meetings.title': 'Tytuł mówi o kilku spotkaniach',
  'quality.rule.title-says-meetings.finding': 'Liczba spotkań w tytule: {said}; wpis liczy jedno wydarzenie.',
  'quality.rule.breakdown-does-not-add-up.title': 'Podział się nie sumuje',
  'quality.rule.breakdown-does-not-add-up.finding':
    '{why, select, more {{dimension}: części dają razem {stated, number}, a policzono osób: {count, number}.} uncounted {{dimension}: podzielono osób: {stated, number}, a nikogo nie policzono.} other {{dimension}: części dają razem {stated, number} z {count, number} osób, podczas gdy inny podział obejmuje wszystkich.}}',
  'quality.rule.count-not-documented.title': 'Policzono więcej osób, niż jest podpisów',
  'quality.rule.count-not-documented.finding':
    'Policzono osób: {count, number}; na podpisanych listach jest nazwisk: {signed, number}, więc {missing, plural, one {# osoby nie ma} few {# osób nie ma} many {# osób nie ma} other {# osoby nie ma}} na żadnej liście.',
  'quality.rule.placeholder-text.title': 'Tekst, który miał zostać zastąpiony',
  'quality.rule.placeholder-text.finding': '„{text}” wygląda na tekst, który ktoś zamierzał zastąpić.',
  'quality.rule.brief-report-contradicts-record.title': 'Krótki raport mówi co innego',
  'quality.rule.brief-report-contradicts-record.finding':
    '{fact, select, people {Liczba osób w krótkim raporcie: {said}, we wpisie: {count}.} day {Data w krótkim raporcie: {said}, we wpisie: {date}.} country {Kraj w krótkim raporcie: {said}, we wpisie: {country}.} other {Liczba spotkań w krótkim raporcie: {said}, we wpisie: {meetings}.}}',
  'quality.rule.outlier-for-type.title': 'Odbiega od innych swojego rodzaju',
  'quality.rule.outlier-for-type.finding':
    '{count, plural, =0 {Nikt} one {# osoba} few {# osoby} many {# osób} other {# osoby}}{meetings, plural, one {} few { na # spotkaniach} many { na # spotkaniach} other { na # spotkania}}; w pozostałych wydarzeniach rodzaju „{type}” ({others, number}) było od {least, number} do {most, number} osób.',
  'quality.rule.copied-numbers.title': 'Te same liczby w kilku wpisach',
  'quality.rule.copied-numbers.finding':
    '{records, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}{partner, select, null {} other { partnera {partner}}} z tymi samymi liczbami: osób {count, number}, podział {numbers}.',
  'quality.rule.partner-spelled-differently.title': 'Jeden partner, zapisany na dwa sposoby',
  'quality.rule.partner-spelled-differently.finding':
    '„{partner}” i „{other}” to prawdopodobnie ten sam partner: {resemblance, select, spelling {jeden jest zapisany jako inna pisownia drugiego} name {mają tę samą nazwę} letters {wyglądają tak samo, w literach dwóch alfabetów} edit {różnią się jedną literą} other {jeden jest początkiem drugiego}}.{records, plural, =0 {} one { # wydarzenie wymienia „{partner}”.} few { # wydarzenia wymieniają „{partner}”.} many { # wydarzeń wymienia „{partner}”.} other { # wydarzenia wymienia „{partner}”.}}',
  'quality.rule.several-partners-in-one.title': 'Kilku partnerów w jednej nazwie',
  'quality.rule.several-partners-in-one.finding':
    '„{partner}” składa się z nazw kilku partnerów ({number, number}): {partners}.{records, plural, =0 {} one { Wymienia go # wydarzenie.} few { Wymieniają go # wydarzenia.} many { Wymienia go # wydarzeń.} other { Wymienia go # wydarzenia.}}',
  'quality.rule.no-participant-count.title': 'Nikt nie policzył osób',
  'quality.rule.no-participant-count.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}} bez liczby uczestników.',
  'quality.rule.missing-brief-report.title': 'Brak krótkiego raportu',
  'quality.rule.missing-brief-report.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}} bez krótkiego raportu, choć projekt je pisze.',
  'quality.rule.missing-evidence.title': 'Brak dokumentacji',
  'quality.rule.missing-evidence.finding':
    '{partner, select, null {} other {{partner}: }}{records, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}} bez żadnej dokumentacji, choć projekt ją gromadzi.',
  'quality.rule.setting-not-stated.title': 'Nie podano środowiska',
  'quality.rule.setting-not-stated.finding':
    '{records, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}}{type, select, null {} other { rodzaju „{type}”}} bez informacji, czy w szkole, czy w społeczności lokalnej, a według środowiska obiecano: {promised, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}}.',
} as const;
