/** The 31 titles of the printed Soci@ll report, type by type in its order. */
// prettier-ignore
export const SOCIALL_TITLES = [
  'SOCI@LL: Σχέδιο δράσης ως προς την κοινωνική ένταξη των νέων στα σχολεία και στην κοινότητα',
  'Spotkanie inauguracyjne',
  'Reflection and discussion on inclusion in school',
  "Evento D'inzio",
  'Soci@ll at the "EU School" event',
  'Spotkanie inaugurujące w szkole w Ząbkach w ramach projektu "Soci@ll"',
  'Meeting to prepare the "International Day for the Elimination of Violence against Women"',
  'SOCI@LL: Σχέδιο δράσης ως προς την κοινωνική ένταξη των νέων στα σχολεία και στην κοινότητα',
  'Evento de apresentação da Plataforma colaborativa Soci@ll – Whole Schools Social Labs',
  'Novas abordagens à educação para a cidadania e para a Inclusão Social',
  'O Soci@ll no Agrupamento de Escolas Abel Salazar',
  'Εκπαίδευση χωρίς',
  'Δημιουργία πολιτισμικά ευαίσθητων, βιώσιμων και χωρίς αποκλεισμούς σχολικών συστημάτων και ενίσχυση της διαπολιτισμικής μάθησης μέσα και έξω από τη σχολική τάξη - Δημοτικό Σχολείο Εργατών',
  'Peer learning event at Mathiatis elementary school',
  "CCE's peer learning - evaluation of edu. materials, planning further actions (CEO)",
  'Celebration of Erasmus Days 2020',
  'School Peer Learning: "Alessandro Volta meets Giovanni da San Giovanni"',
  '4 Exchange meetings with students-"Peer to Peer experience" (Alessandro Volta and LGSG)',
  'Reflexão intermedia sobre os Soci@ll Labs',
  'Reflexão final sobre os Soci@ll Labs',
  'Peer learning in Ząbki School - online meeting with one class that took part in the testing of the manual (Zabki Town)',
  'Peer learning event at Mathiatis elementary school',
  'Final Meeting- Social Lab Casentino',
  'Exchange of ideas and experiences between Soci@ll Schools',
  'Soci@ll Labs: forward-looking at European level',
  'Meeting with Agnieszka Kozakoszczak about social inclusion',
  'Levar o Soci@ll para o Futuro',
  'Ząbki School: Forward looking session after Soci@LL Week',
  'Final Meeting - Social Lab casentino',
  'School Forward looking',
  'Final meeting - Social Lab Palermo',
] as const;

/** Sums of the printed report by type: code, records, events, participants. */
export const SOCIALL_BY_TYPE = [
  ['igniting', 10, 10, 301],
  ['peer-learning', 13, 16, 295],
  ['bench-learning', 2, 2, 39],
  ['forward-looking', 6, 6, 77],
] as const;

/** Sums by country, those of no single country last: code, events, participants. */
export const SOCIALL_BY_COUNTRY = [
  ['CY', 6, 76],
  ['IT', 14, 388],
  ['PL', 6, 103],
  ['PT', 6, 106],
  ['European', 2, 39],
] as const;

/** Totals of the printed report. */
export const SOCIALL_TOTALS = { records: 31, events: 34, participants: 712 } as const;
