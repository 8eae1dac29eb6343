/** Polish, tables of reports and the words around them. ICU MessageFormat. */
export const reports = {
  'reports.events-table.title': 'Wydarzenia według rodzajów',
  'reports.events-table.description':
    'Wszystkie przeprowadzone wydarzenia, pogrupowane według rodzajów i zsumowane: tabela, która trafia do rezultatu projektu.',
  'reports.events-table.title-laid-out': 'Wydarzenia',
  'reports.events-table.caption-plain': 'Wydarzenia projektu {project}',
  'reports.events-table.caption-grouped': 'Wydarzenia projektu {project}, w grupach: {group}',
  'reports.events-table.caption': 'Wydarzenia projektu {project}, pogrupowane według rodzajów',
  'reports.events-table.sum':
    'Suma: {events, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}}{isSame, select, true {} other { w {records, plural, one {# wpisie} few {# wpisach} many {# wpisach} other {# wpisu}}}}{unknown, plural, =0 {} one {, # wpis bez liczby osób} few {, # wpisy bez liczby osób} many {, # wpisów bez liczby osób} other {, # wpisu bez liczby osób}}',
  'reports.events-table.total':
    '{events, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}} w {records, plural, one {# wpisie} few {# wpisach} many {# wpisach} other {# wpisu}}, {participants, plural, one {# uczestnik} few {# uczestników} many {# uczestników} other {# uczestnika}} według zgłoszeń',
  'reports.events-table.total-unknown':
    '{events, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}} w {records, plural, one {# wpisie} few {# wpisach} many {# wpisach} other {# wpisu}}, liczba uczestników nieznana',

  'reports.sums-by-type.title': 'Wydarzenia i uczestnicy według rodzajów',
  'reports.sums-by-type.description':
    'Ile odbyło się wydarzeń każdego rodzaju i ile przyszło osób, z sumami, które przytacza się we wnioskach.',
  'reports.sums-by-type.caption': 'Wydarzenia i uczestnicy projektu {project}, według rodzajów wydarzeń',
  'reports.sums-by-type.total': 'Razem, według zgłoszeń',

  'reports.brief-report.title': 'Krótki raport z wydarzenia',
  'reports.brief-report.fact.type': 'Rodzaj wydarzenia',
  'reports.brief-report.fact.date': 'Data',
  'reports.brief-report.fact.place': 'Miejsce',
  'reports.brief-report.fact.organisers': 'Organizatorzy',
  'reports.brief-report.fact.participants': 'Uczestnicy',
  'reports.brief-report.fact.meetings': 'Spotkania',
  'reports.brief-report.month': '{month, number}. miesiąc projektu',
  'reports.brief-report.participants': '{quality, select, estimate {około {people}} other {{people}}}',
  'reports.brief-report.not-stated': 'nie podano {people}',
  'reports.brief-report.meeting': '{day}: {quality, select, unknown {nie policzono} estimate {około {people}} other {{people}}}',
  'reports.brief-report.credit': 'Fot. {credit}',

  'reports.column.type': 'Rodzaj',
  'reports.column.country': 'Kraj',
  'reports.column.date': 'Data',
  'reports.column.event': 'Wydarzenie',
  'reports.column.partners': 'Partner(zy)',
  'reports.column.number': 'Liczba',
  'reports.column.records': 'Wpisy',
  'reports.column.events': 'Wydarzenia',
  'reports.column.participants': 'Uczestnicy',
  'reports.column.estimated': 'W tym szacunkowo',
  'reports.column.unknown': 'Wpisy bez liczby osób',

  'reports.period.day': '{day}',
  'reports.period.span': '{from} – {to}',
  'reports.period.asked': 'Wydarzenia rozpoczęte od {from} do {to}',
  'reports.period.undated': 'Data nieznana',
  'reports.period.asked-from': 'Wydarzenia rozpoczęte od {from}',
  'reports.period.asked-to': 'Wydarzenia rozpoczęte do {to}',
  'reports.selection.search': 'Wyszukiwanie: „{words}”',

  'reports.note.number': 'Liczba: liczba uczestników.',
  'reports.note.basis':
    'Uczestników liczy się tak, jak zgłosili ich organizatorzy: osoba, która przyszła na dwa wydarzenia, liczy się dwa razy.',
  'reports.note.meetings':
    'Wpis może oznaczać kilka spotkań, z których każde jest wydarzeniem: {records, plural, one {# wpis to} few {# wpisy to} many {# wpisów to} other {# wpisu to}} {events, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}}.',
  'reports.note.estimated':
    '{mark} Szacunek lub suma, która go zawiera: {estimated, plural, one {# uczestnik pochodzi} few {# uczestników pochodzi} many {# uczestników pochodzi} other {# uczestnika pochodzi}} z szacunków.',
  'reports.note.unknown':
    '{unknown, plural, one {# wpis nie ma liczby uczestników. Liczy się jako przeprowadzony i nikogo nie dodaje} few {# wpisy nie mają liczby uczestników. Liczą się jako przeprowadzone i nikogo nie dodają} many {# wpisów nie ma liczby uczestników. Liczą się jako przeprowadzone i nikogo nie dodają} other {# wpisu nie ma liczby uczestników. Liczą się jako przeprowadzone i nikogo nie dodają}}: nieznane to nie zero.',
  'reports.note.undated':
    '{undated, plural, one {# wpis bez daty stoi} few {# wpisy bez daty stoją} many {# wpisów bez daty stoi} other {# wpisu bez daty stoi}} na końcu {undated, plural, one {swojego rodzaju} few {swoich rodzajów} many {swoich rodzajów} other {swoich rodzajów}}.',
  'reports.note.outside':
    '{outside, plural, one {# wpis ma datę} few {# wpisy mają datę} many {# wpisów ma datę} other {# wpisu ma datę}} poza okresem sprawozdawczym ({from} – {to}) i {outside, plural, one {jest uwzględniony} few {są uwzględnione} many {jest uwzględnionych} other {jest uwzględnione}}.',
  'reports.note.left-out':
    'Nie policzono, ponieważ się nie odbyły: {planned, plural, =0 {} one {# wydarzenie planowane} few {# wydarzenia planowane} many {# wydarzeń planowanych} other {# wydarzenia planowanego}}{both, select, true { i } other {}}{cancelled, plural, =0 {} one {# wydarzenie odwołane} few {# wydarzenia odwołane} many {# wydarzeń odwołanych} other {# wydarzenia odwołanego}}.',
  'reports.note.partners': 'Partnerzy: {legend}.',

  'reports.word.meetings': '{meetings, plural, one {# spotkanie} few {# spotkania} many {# spotkań} other {# spotkania}}',
  'reports.word.type-not-stated': 'Rodzaj niepodany',
  'reports.word.no-events': 'Nie znaleziono wydarzeń.',
  'reports.word.no-types': 'Nie znaleziono rodzajów wydarzeń.',
  'reports.word.as-of': 'Wpisy według stanu na {instant} UTC',
  'reports.word.continued': '(cd.)',
  'reports.word.page-of': 'Strona {page} z {pages}',
  'reports.word.not-known': 'nie wiadomo',
  'reports.word.not-applicable': 'nie dotyczy',
  'reports.word.estimate-mark': '*',
  'reports.word.estimate-note': '* Szacunek lub suma, która go zawiera.',
  'reports.word.table': 'Tabela {number}',
  'reports.word.figure': 'Rysunek {number}',
  'reports.word.contents': 'Spis treści',
  'reports.word.tables': 'Spis tabel',
  'reports.word.figures': 'Spis rysunków',
  'reports.word.chart-data': 'Dane tego rysunku',
  'reports.word.chart-category': 'Pokazano dla',
  'reports.word.chart-place': 'Kraj',
  'reports.word.chart-empty': 'Nie ma czego pokazać.',
  'reports.word.emblem': 'Symbol Unii Europejskiej',

  'reports.workbook.about': 'Informacje',
  'reports.workbook.project': 'Projekt',
  'reports.workbook.selection': 'Obejmuje',
  'reports.workbook.tables': 'Arkusze',
  'reports.workbook.counting': 'Jak liczono',
  'reports.workbook.until': 'Do',

  'reports.accepted.title': 'Przyjęte uwagi',
  'reports.accepted.line': '{title}. {finding}{isNamed, select, yes { ({events})} other {}} Przyjęto: {reason} ({by}, {on})',
  'reports.accepted.nobody': 'ktoś',
} as const;
