/** Polish, texts of the global report. ICU MessageFormat. */
export const global = {
  'reports.global-report.title': 'Raport ogólny',
  'reports.global-report.description':
    'Rezultat projektu o wszystkich wydarzeniach: okładka, spis treści, teksty, tabele, rysunki, zdjęcia i załączniki.',
  'reports.global.work-package': '{title, select, none {{code}} other {{code} – {title}}}',

  'reports.cover.deliverable': 'Rezultat',
  'reports.cover.version': 'Wersja',
  'reports.cover.date': 'Data',
  'reports.cover.lead': 'Partner prowadzący',
  'reports.cover.coordinator': 'Koordynator',
  'reports.cover.beneficiary': 'Beneficjent',
  'reports.cover.grant': 'Umowa o udzielenie dotacji',
  'reports.cover.events': 'Przeprowadzone wydarzenia',
  'reports.cover.selection': 'Obejmuje',
  'reports.cover.website': 'Strona internetowa',
  'reports.word.annex': 'Załącznik {number}',

  'reports.global.partnership.sum':
    '{partners, plural, =0 {Partnerów projektu nie podano.} one {Projekt realizuje {partnersFigure} partner} few {Projekt realizuje {partnersFigure} partnerów} many {Projekt realizuje {partnersFigure} partnerów} other {Projekt realizuje {partnersFigure} partnera}}{partners, plural, =0 {} other {{countries, plural, =0 {.} one { z {countriesFigure} kraju: {names}.} few { z {countriesFigure} krajów: {names}.} many { z {countriesFigure} krajów: {names}.} other { z {countriesFigure} kraju: {names}.}}}}',
  'reports.global.partnership.coordinator': 'Koordynator: {name}{country, select, none {} other { ({country})}}.',
  'reports.global.partnership.kinds': 'Według charakteru są to: {kinds}.',
  'reports.global.partnership.kind.scientific-technical':
    '{partners, plural, one {{partnersFigure} partner naukowy lub techniczny} few {{partnersFigure} partnerów naukowych lub technicznych} many {{partnersFigure} partnerów naukowych lub technicznych} other {{partnersFigure} partnera naukowego lub technicznego}}',
  'reports.global.partnership.kind.school':
    '{partners, plural, one {{partnersFigure} szkoła} few {{partnersFigure} szkoły} many {{partnersFigure} szkół} other {{partnersFigure} szkoły}}',
  'reports.global.partnership.kind.local-authority':
    '{partners, plural, one {{partnersFigure} samorząd lokalny} few {{partnersFigure} samorządy lokalne} many {{partnersFigure} samorządów lokalnych} other {{partnersFigure} samorządu lokalnego}}',
  'reports.global.partnership.kind.ngo':
    '{partners, plural, one {{partnersFigure} organizacja pozarządowa} few {{partnersFigure} organizacje pozarządowe} many {{partnersFigure} organizacji pozarządowych} other {{partnersFigure} organizacji pozarządowej}}',
  'reports.global.partnership.kind.other':
    '{partners, plural, one {{partnersFigure} partner innego charakteru} few {{partnersFigure} partnerów innego charakteru} many {{partnersFigure} partnerów innego charakteru} other {{partnersFigure} partnera innego charakteru}}',
  'reports.global.partnership.kind.none':
    '{partners, plural, one {{partnersFigure} partner, którego charakteru nie podano} few {{partnersFigure} partnerów, których charakteru nie podano} many {{partnersFigure} partnerów, których charakteru nie podano} other {{partnersFigure} partnera, którego charakteru nie podano}}',
  'reports.global.partnership.caption': 'Partnerzy projektu {project}, według krajów',
  'reports.global.partnership.note': 'Kraj, charakter i rola każdego partnera według danych projektu.',
  'reports.global.partnership.empty': 'Nie podano żadnego partnera.',
  'reports.column.partner': 'Partner',
  'reports.column.short-name': 'Nazwa skrócona',
  'reports.column.kind': 'Charakter',

  'reports.global.introduction.about':
    '{when, select, span {Raport przedstawia przegląd wydarzeń projektu {project} od {firstFigure} do {lastFigure}.} day {Raport przedstawia przegląd wydarzeń projektu {project} z dnia {firstFigure}.} other {Raport przedstawia przegląd wydarzeń projektu {project}.}}',
  'reports.global.introduction.selection': 'Obejmuje ich wybór – {selection}.',
  'reports.global.introduction.package':
    'Wydarzenia należą do pakietu prac {package}{known, select, both {, który prowadzi {lead} i który trwa od {from, number}. do {to, number}. miesiąca projektu (M{from, number}–M{to, number})} lead {, który prowadzi {lead}} months {, który trwa od {from, number}. do {to, number}. miesiąca projektu (M{from, number}–M{to, number})} other {}}.',
  'reports.global.introduction.activities': 'Jego działania to:',
  'reports.global.introduction.outputs': 'Prowadzi do następujących wyników:',
  'reports.global.introduction.sum':
    '{events, plural, =0 {Dotąd nie odbyło się żadne wydarzenie.} one {Łącznie odbyło się {eventsFigure} wydarzenie} few {Łącznie odbyły się {eventsFigure} wydarzenia} many {Łącznie odbyło się {eventsFigure} wydarzeń} other {Łącznie odbyło się {eventsFigure} wydarzenia}}{events, plural, =0 {} other {{participants, plural, =-1 {; liczba uczestników: {participantsFigure}.} one { z udziałem {participantsFigure} uczestnika.} few { z udziałem {participantsFigure} uczestników.} many { z udziałem {participantsFigure} uczestników.} other { z udziałem {participantsFigure} uczestnika.}}}}',
  'reports.global.introduction.types':
    '{types, plural, one {Były to wydarzenia {typesFigure} rodzaju: {names}.} few {Były to wydarzenia {typesFigure} rodzajów: {names}.} many {Były to wydarzenia {typesFigure} rodzajów: {names}.} other {Były to wydarzenia {typesFigure} rodzaju: {names}.}}',
  'reports.global.introduction.countries':
    '{countries, plural, one {Odbyły się w {countriesFigure} kraju: {names}.} few {Odbyły się w {countriesFigure} krajach: {names}.} many {Odbyły się w {countriesFigure} krajach: {names}.} other {Odbyły się w {countriesFigure} kraju: {names}.}}',
  'reports.global.introduction.european':
    '{events, plural, one {Wśród nich {eventsFigure} wydarzenie było międzynarodowe, bez jednego kraju.} few {Wśród nich {eventsFigure} wydarzenia były międzynarodowe, bez jednego kraju.} many {Wśród nich {eventsFigure} wydarzeń było międzynarodowych, bez jednego kraju.} other {Wśród nich {eventsFigure} wydarzenia było międzynarodowe, bez jednego kraju.}}',
  'reports.global.introduction.no-country':
    '{records, plural, one {W {recordsFigure} wpisie nie podano kraju.} few {W {recordsFigure} wpisach nie podano kraju.} many {W {recordsFigure} wpisach nie podano kraju.} other {W {recordsFigure} wpisu nie podano kraju.}}',
  'reports.global.introduction.structure': 'Układ raportu jest następujący:',
  'reports.global.structure.own': 'dodatkowy tekst autorów',
  'reports.global.structure.partnership': 'kto realizuje projekt',
  'reports.global.structure.introduction': 'o czym jest raport',
  'reports.global.structure.database': 'kontakty, do których zwraca się projekt',
  'reports.global.structure.typology': 'czemu służy każdy rodzaj, do kogo jest skierowany i co obiecano',
  'reports.global.structure.events-table': 'wszystkie wydarzenia, które się odbyły',
  'reports.global.structure.sums': 'wydarzenia i uczestnicy, zsumowani według rodzajów i krajów',
  'reports.global.structure.charts': 'wydarzenia i uczestnicy na wykresach i na mapie',
  'reports.global.structure.impact': 'każde zobowiązanie obok tego, co z niego wynikło',
  'reports.global.structure.pictures': 'jak wyglądały wydarzenia',
  'reports.global.structure.conclusions': 'co z tego wynika',
  'reports.global.structure.brief-reports': 'co napisano o poszczególnych wydarzeniach',
  'reports.global.structure.accepted-findings': 'co zauważono we wpisach i przyjęto takim, jakie jest',
  'reports.global.structure.counting-rules': 'co liczą liczby i co pomijają',

  'reports.global.database.sum':
    '{contacts, plural, =-1 {Baza otwartych partnerstw lokalnych zawiera kontakty, do których projekt zwraca się ze swoimi wydarzeniami i wynikami; ich liczba: {contactsFigure}.} one {Baza otwartych partnerstw lokalnych zawiera {contactsFigure} kontakt, do którego projekt zwraca się ze swoimi wydarzeniami i wynikami.} few {Baza otwartych partnerstw lokalnych zawiera {contactsFigure} kontakty, do których projekt zwraca się ze swoimi wydarzeniami i wynikami.} many {Baza otwartych partnerstw lokalnych zawiera {contactsFigure} kontaktów, do których projekt zwraca się ze swoimi wydarzeniami i wynikami.} other {Baza otwartych partnerstw lokalnych zawiera {contactsFigure} kontaktu, do których projekt zwraca się ze swoimi wydarzeniami i wynikami.}}',
  'reports.global.database.privacy':
    'Wymienia organizacje i ich adresy funkcyjne. Nie zawiera danych osobowych, zgodnie z ogólnym rozporządzeniem o ochronie danych.',

  'reports.global.typology.intro':
    '{types, plural, =0 {Projekt nie określił jeszcze żadnego rodzaju wydarzeń.} one {Projekt określił {typesFigure} rodzaj wydarzeń. Poniższa tabela mówi, czemu służy, do kogo jest skierowany i co obiecano.} few {Projekt określił {typesFigure} rodzaje wydarzeń. Poniższa tabela mówi, czemu każdy z nich służy, do kogo jest skierowany i co obiecano.} many {Projekt określił {typesFigure} rodzajów wydarzeń. Poniższa tabela mówi, czemu każdy z nich służy, do kogo jest skierowany i co obiecano.} other {Projekt określił {typesFigure} rodzaju wydarzeń. Poniższa tabela mówi, czemu każdy z nich służy, do kogo jest skierowany i co obiecano.}}',
  'reports.global.typology.promised':
    '{what, select, events {{events, plural, one {Łącznie obiecano {eventsFigure} wydarzenie.} few {Łącznie obiecano {eventsFigure} wydarzenia.} many {Łącznie obiecano {eventsFigure} wydarzeń.} other {Łącznie obiecano {eventsFigure} wydarzenia.}}} participants {{participants, plural, one {Łącznie obiecano udział {participantsFigure} uczestnika.} few {Łącznie obiecano udział {participantsFigure} uczestników.} many {Łącznie obiecano udział {participantsFigure} uczestników.} other {Łącznie obiecano udział {participantsFigure} uczestnika.}}} other {Łącznie obiecano {events, plural, one {{eventsFigure} wydarzenie} few {{eventsFigure} wydarzenia} many {{eventsFigure} wydarzeń} other {{eventsFigure} wydarzenia}} z udziałem {participants, plural, one {{participantsFigure} uczestnika} few {{participantsFigure} uczestników} many {{participantsFigure} uczestników} other {{participantsFigure} uczestnika}}.}}',
  'reports.global.typology.levels':
    'Na poziomie krajowym {national, plural, one {obiecano {nationalFigure} wydarzenie} few {obiecano {nationalFigure} wydarzenia} many {obiecano {nationalFigure} wydarzeń} other {obiecano {nationalFigure} wydarzenia}}, a na poziomie międzynarodowym {internationalFigure}.',
  'reports.global.typology.caption': 'Rodzaje wydarzeń projektu {project} i co dla każdego obiecano',
  'reports.global.typology.note':
    'Oczekiwane oddziaływanie: to, co umowa o udzielenie dotacji obiecuje dla rodzaju. „Nie dotyczy”, gdy niczego nie obiecuje.',
  'reports.column.format': 'Format',
  'reports.column.aim': 'Cel',
  'reports.column.target-group': 'Grupa docelowa',
  'reports.column.expected-impact': 'Oczekiwane oddziaływanie',

  'reports.global.events.intro':
    '{events, plural, =0 {Dotąd nie odbyło się żadne wydarzenie.} one {Poniższa tabela wymienia {eventsFigure} wydarzenie, które się odbyło.} few {Poniższa tabela wymienia {eventsFigure} wydarzenia, które się odbyły, według rodzajów i dat.} many {Poniższa tabela wymienia {eventsFigure} wydarzeń, które się odbyły, według rodzajów i dat.} other {Poniższa tabela wymienia {eventsFigure} wydarzenia, które się odbyły, według rodzajów i dat.}}',
  'reports.global.events.records':
    '{records, plural, one {Zapisano je w {recordsFigure} wpisie, który oznacza kilka spotkań.} few {Zapisano je w {recordsFigure} wpisach, ponieważ wpis może oznaczać kilka spotkań.} many {Zapisano je w {recordsFigure} wpisach, ponieważ wpis może oznaczać kilka spotkań.} other {Zapisano je w {recordsFigure} wpisu, ponieważ wpis może oznaczać kilka spotkań.}}',
  'reports.global.events.brief-reports': '{reports, plural, =0 {} other {Wpisy z krótkim raportem: {reportsFigure} z {recordsFigure}.}}',
  'reports.global.events.all-brief-reports': 'Do każdego wpisu napisano krótki raport.',

  'reports.global.sums.intro':
    '{events, plural, =0 {Dotąd nie odbyło się żadne wydarzenie, więc nie ma czego sumować.} one {Podsumowując, odbyło się {eventsFigure} wydarzenie} few {Podsumowując, odbyły się {eventsFigure} wydarzenia} many {Podsumowując, odbyło się {eventsFigure} wydarzeń} other {Podsumowując, odbyło się {eventsFigure} wydarzenia}}{events, plural, =0 {} other {{participants, plural, =-1 {; liczba uczestników: {participantsFigure}.} one { z udziałem {participantsFigure} uczestnika.} few { z udziałem {participantsFigure} uczestników.} many { z udziałem {participantsFigure} uczestników.} other { z udziałem {participantsFigure} uczestnika.}}}}',
  'reports.global.sums.country-caption': 'Wydarzenia i uczestnicy projektu {project}, według krajów',
  'reports.global.sums.european-note': 'Europejskie: wydarzenia międzynarodowe bez jednego kraju.',

  'reports.global.charts.intro':
    '{events, plural, =0 {Dotąd nie odbyło się żadne wydarzenie, więc nie ma czego pokazać.} other {Poniższe rysunki pokazują wydarzenia i ich uczestników według rodzajów, krajów i w czasie.}}',
  'reports.global.charts.events-by-type': 'Wydarzenia projektu {project}, według rodzajów',
  'reports.global.charts.participants-by-type': 'Uczestnicy wydarzeń projektu {project}, według rodzajów',
  'reports.global.charts.map': 'Uczestnicy wydarzeń projektu {project}, według krajów',
  'reports.global.charts.participants-over-months': 'Uczestnicy wydarzeń projektu {project}, miesiąc po miesiącu',
  'reports.global.charts.participants-over-years': 'Uczestnicy wydarzeń projektu {project}, rok po roku',
  'reports.global.charts.events-over-months': 'Wydarzenia projektu {project}, miesiąc po miesiącu',
  'reports.global.charts.events-over-years': 'Wydarzenia projektu {project}, rok po roku',
  'reports.global.charts.undated':
    '{undated, plural, one {Nie pokazano # wydarzenia bez daty.} few {Nie pokazano # wydarzeń bez daty.} many {Nie pokazano # wydarzeń bez daty.} other {Nie pokazano # wydarzenia bez daty.}}',

  'reports.global.pictures.intro':
    '{pictures, plural, one {Poniższe zdjęcie zrobiono na jednym z wydarzeń.} few {Poniższe zdjęcia zrobiono na niektórych wydarzeniach.} many {Poniższe zdjęcia zrobiono na niektórych wydarzeniach.} other {Poniższe zdjęcia zrobiono na niektórych wydarzeniach.}}',
  'reports.global.pictures.caption': '{title}{when, select, none {} other {, {when}}}',

  'reports.global.conclusions.types': 'Według rodzajów były to {list}.',
  'reports.global.conclusions.type':
    '{events, plural, one {{eventsFigure} wydarzenie rodzaju „{type}”} few {{eventsFigure} wydarzenia rodzaju „{type}”} many {{eventsFigure} wydarzeń rodzaju „{type}”} other {{eventsFigure} wydarzenia rodzaju „{type}”}}{participants, plural, =-1 { (uczestnicy: {participantsFigure})} one { z udziałem {participantsFigure} uczestnika} few { z udziałem {participantsFigure} uczestników} many { z udziałem {participantsFigure} uczestników} other { z udziałem {participantsFigure} uczestnika}}',
  'reports.global.conclusions.modes': 'Jeśli chodzi o formę udziału, {list}.',
  'reports.global.conclusions.mode.on-site':
    '{events, plural, one {{eventsFigure} wydarzenie odbyło się stacjonarnie} few {{eventsFigure} wydarzenia odbyły się stacjonarnie} many {{eventsFigure} wydarzeń odbyło się stacjonarnie} other {{eventsFigure} wydarzenia odbyło się stacjonarnie}}',
  'reports.global.conclusions.mode.online':
    '{events, plural, one {{eventsFigure} wydarzenie odbyło się online} few {{eventsFigure} wydarzenia odbyły się online} many {{eventsFigure} wydarzeń odbyło się online} other {{eventsFigure} wydarzenia odbyło się online}}',
  'reports.global.conclusions.mode.hybrid':
    '{events, plural, one {{eventsFigure} wydarzenie odbyło się stacjonarnie i online} few {{eventsFigure} wydarzenia odbyły się stacjonarnie i online} many {{eventsFigure} wydarzeń odbyło się stacjonarnie i online} other {{eventsFigure} wydarzenia odbyło się stacjonarnie i online}}',
  'reports.global.conclusions.mode.none':
    '{events, plural, one {dla {eventsFigure} wydarzenia jej nie podano} few {dla {eventsFigure} wydarzeń jej nie podano} many {dla {eventsFigure} wydarzeń jej nie podano} other {dla {eventsFigure} wydarzenia jej nie podano}}',

  'reports.global.brief-reports.intro':
    '{reports, plural, one {Załącznik zawiera {reportsFigure} krótki raport w takiej postaci, w jakiej napisano go dla wydarzenia.} few {Załącznik zawiera {reportsFigure} krótkie raporty w takiej postaci, w jakiej napisano je dla wydarzeń.} many {Załącznik zawiera {reportsFigure} krótkich raportów w takiej postaci, w jakiej napisano je dla wydarzeń.} other {Załącznik zawiera {reportsFigure} krótkiego raportu w takiej postaci, w jakiej napisano je dla wydarzeń.}}',
  'reports.global.accepted.intro':
    '{findings, plural, one {We wpisach zauważono i przyjęto bez zmian następującą rzecz; podano przyczynę.} few {We wpisach zauważono i przyjęto bez zmian następujące rzeczy; przy każdej podano przyczynę.} many {We wpisach zauważono i przyjęto bez zmian następujące rzeczy; przy każdej podano przyczynę.} other {We wpisach zauważono i przyjęto bez zmian następujące rzeczy; przy każdej podano przyczynę.}}',
  'reports.global.quality.estimated':
    'Spośród uczestników ({participantsFigure}) {documented, plural, one {policzono {documentedFigure} osobę} few {policzono {documentedFigure} osoby} many {policzono {documentedFigure} osób} other {policzono {documentedFigure} osoby}}, a {estimated, plural, one {oszacowano {estimatedFigure} osobę} few {oszacowano {estimatedFigure} osoby} many {oszacowano {estimatedFigure} osób} other {oszacowano {estimatedFigure} osoby}}.',
  'reports.global.quality.unknown':
    '{unknown, plural, one {Dla {unknownFigure} wpisu nie wiadomo, ile osób wzięło udział; nikogo nie dodaje on do sumy.} few {Dla {unknownFigure} wpisów nie wiadomo, ile osób wzięło udział; nikogo nie dodają one do sumy.} many {Dla {unknownFigure} wpisów nie wiadomo, ile osób wzięło udział; nikogo nie dodają one do sumy.} other {Dla {unknownFigure} wpisu nie wiadomo, ile osób wzięło udział; nikogo nie dodają one do sumy.}}',

  'reports.rules.intro': 'Liczby w tym raporcie zsumowano z wpisów według stanu na {instant} UTC, zgodnie z następującymi zasadami:',
  'reports.rules.records': 'Wpis może oznaczać kilka spotkań, na przykład cyklu. Każde z nich liczy się jako wydarzenie.',
  'reports.rules.took-place': 'Liczy się tylko wydarzenia, które się odbyły. Planowane i odwołane pominięto.',
  'reports.rules.unknown': 'Liczba uczestników, której nikt nie zna, to nie zero: wydarzenie się liczy i nikogo nie dodaje.',
  'reports.rules.quality':
    'Uczestnicy są policzeni, gdy podano ich liczbę, a oszacowani, gdy podano szacunek. Dla wszystkich wydarzeń razem jest to {wording}.',
  'reports.rules.country':
    'Wydarzenie liczy się w kraju, w którym się odbyło; wydarzenie międzynarodowe bez jednego kraju liczy się jako europejskie.',
  'reports.rules.partner':
    'Tam, gdzie liczby podano według partnerów, każdemu partnerowi wydarzenia przypisuje się je w całości; w każdej sumie liczy się ono raz.',
  'reports.rules.conditions':
    'Każde wydarzenie liczy się do najwyżej jednego warunku zobowiązania, tak aby dotrzymać z niego jak najwięcej.',
  'reports.rules.evidence':
    '{files, plural, one {Jako dokumentację przechowuje się # plik} few {Jako dokumentację przechowuje się # pliki} many {Jako dokumentację przechowuje się # plików} other {Jako dokumentację przechowuje się # pliku}} dla {events, number} z {records, plural, one {# wpisu} few {# wpisów} many {# wpisów} other {# wpisu}}; na podpisanych listach {participants, plural, one {jest # uczestnik} few {jest # uczestników} many {jest # uczestników} other {jest # uczestnika}}.',
} as const;
