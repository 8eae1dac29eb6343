import { type CountryCode, isoDate } from '@turnout/shared/kernel';
import type { EventRecord } from '../event-record';

type Row = readonly [
  country: CountryCode | null,
  date: string,
  title: string,
  partners: readonly string[],
  participants: number,
  meetings?: number,
];

/** The table of events as the Soci@ll report prints it, block by block; spellings of partners already mended. */
const PRINTED: Readonly<Record<string, readonly Row[]>> = {
  igniting: [
    ['CY', '2019-03-16', 'SOCI@LL: Σχέδιο δράσης ως προς την κοινωνική ένταξη των νέων στα σχολεία και στην κοινότητα', ['CARDET'], 18],
    ['PL', '2019-05-03', 'Spotkanie inauguracyjne', ['CEO'], 10],
    ['IT', '2019-05-20', 'Reflection and discussion on inclusion in school', ['LGSG'], 100],
    ['IT', '2019-05-28', "Evento D'inzio", ['CESIE'], 28],
    ['IT', '2019-10-10', 'Soci@ll at the "EU School" event', ['CESIE'], 31],
    ['PL', '2019-10-25', 'Spotkanie inaugurujące w szkole w Ząbkach w ramach projektu "Soci@ll"', ['CEO'], 21],
    ['IT', '2019-11-07', 'Meeting to prepare the "International Day for the Elimination of Violence against Women"', ['OXFAM'], 14],
    ['CY', '2019-11-13', 'SOCI@LL: Σχέδιο δράσης ως προς την κοινωνική ένταξη των νέων στα σχολεία και στην κοινότητα', ['CARDET'], 25],
    ['PT', '2020-05-07', 'Evento de apresentação da Plataforma colaborativa Soci@ll – Whole Schools Social Labs', ['CMM'], 13],
    ['PT', '2020-10-10', 'Novas abordagens à educação para a cidadania e para a Inclusão Social', ['INOVA+'], 41],
  ],
  'peer-learning': [
    ['PT', '2020-01-06', 'O Soci@ll no Agrupamento de Escolas Abel Salazar', ['AEAS'], 10],
    ['CY', '2020-01-14', 'Εκπαίδευση χωρίς', ['CARDET'], 10],
    [
      'CY',
      '2020-02-26',
      'Δημιουργία πολιτισμικά ευαίσθητων, βιώσιμων και χωρίς αποκλεισμούς σχολικών συστημάτων και ενίσχυση της διαπολιτισμικής μάθησης μέσα και έξω από τη σχολική τάξη - Δημοτικό Σχολείο Εργατών',
      ['CARDET'],
      10,
    ],
    ['CY', '2020-09-03', 'Peer learning event at Mathiatis elementary school', ['CARDET'], 6],
    ['PL', '2020-09-15', "CCE's peer learning - evaluation of edu. materials, planning further actions (CEO)", ['CEO'], 9],
    ['IT', '2020-10-16', 'Celebration of Erasmus Days 2020', ['CESIE'], 20],
    ['IT', '2020-11-05', 'School Peer Learning: "Alessandro Volta meets Giovanni da San Giovanni"', ['LGSG', 'Alessandro Volta'], 11],
    [
      'IT',
      '2021-12-18',
      '4 Exchange meetings with students-"Peer to Peer experience" (Alessandro Volta and LGSG)',
      ['LGSG', 'Alessandro Volta'],
      150,
      4,
    ],
    ['PT', '2021-02-17', 'Reflexão intermedia sobre os Soci@ll Labs', ['INOVA+'], 14],
    ['PT', '2021-03-03', 'Reflexão final sobre os Soci@ll Labs', ['INOVA+'], 11],
    [
      'PL',
      '2021-03-05',
      'Peer learning in Ząbki School - online meeting with one class that took part in the testing of the manual (Zabki Town)',
      ['CEO'],
      28,
    ],
    ['CY', '2021-03-29', 'Peer learning event at Mathiatis elementary school', ['CARDET'], 7],
    ['IT', '2021-04-20', 'Final Meeting- Social Lab Casentino', ['OXFAM'], 9],
  ],
  'bench-learning': [
    [null, '2021-02-25', 'Exchange of ideas and experiences between Soci@ll Schools', ['CARDET'], 29],
    [null, '2021-04-21', 'Soci@ll Labs: forward-looking at European level', ['CARDET'], 10],
  ],
  'forward-looking': [
    ['PL', '2020-05-07', 'Meeting with Agnieszka Kozakoszczak about social inclusion', ['CEO'], 29],
    ['PT', '2021-04-12', 'Levar o Soci@ll para o Futuro', ['INOVA+'], 17],
    ['PL', '2021-04-15', 'Ząbki School: Forward looking session after Soci@LL Week', ['CEO'], 6],
    ['IT', '2021-04-20', 'Final Meeting - Social Lab casentino', ['OXFAM'], 9],
    ['IT', '2021-04-28', 'School Forward looking', ['LGSG'], 8],
    ['IT', '2021-05-06', 'Final meeting - Social Lab Palermo', ['CESIE'], 8],
  ],
};

/** The 31 records of the printed Soci@ll report, `sociall-01` to `sociall-31` in its order: 34 events, 712 participants. */
export const SOCIALL_RECORDS: readonly EventRecord[] = Object.entries(PRINTED)
  .flatMap(([type, rows]) => rows.map((row) => ({ type, row })))
  .map(({ type, row: [country, date, title, [leadPartner = null, ...coPartners], count, meetings = 1] }, index) => ({
    id: `sociall-${String(index + 1).padStart(2, '0')}`,
    type,
    title,
    startsOn: isoDate(date),
    endsOn: null,
    country,
    level: country === null ? 'international' : 'national',
    mode: null,
    place: null,
    setting: null,
    leadPartner,
    coPartners,
    meetings,
    participants: { count, quality: 'exact', method: null },
    status: 'approved',
    workPackage: null,
    deliverables: [],
    milestone: null,
  }));

/** Sums added up by hand from the printed table: [records, events, participants]. */
export const SOCIALL_SUMS = {
  total: [31, 34, 712],
  type: { igniting: [10, 10, 301], 'peer-learning': [13, 16, 295], 'bench-learning': [2, 2, 39], 'forward-looking': [6, 6, 77] },
  country: { CY: [6, 6, 76], IT: [11, 14, 388], PL: [6, 6, 103], PT: [6, 6, 106], European: [2, 2, 39] },
  level: { national: [29, 32, 673], international: [2, 2, 39] },
  partner: {
    AEAS: [1, 1, 10],
    'Alessandro Volta': [2, 5, 161],
    CARDET: [8, 8, 115],
    CEO: [6, 6, 103],
    CESIE: [4, 4, 87],
    CMM: [1, 1, 13],
    'INOVA+': [4, 4, 83],
    LGSG: [4, 7, 269],
    OXFAM: [3, 3, 32],
  },
} as const;

/** The order the project lists its event types in. */
export const SOCIALL_TYPES = ['igniting', 'peer-learning', 'bench-learning', 'forward-looking'] as const;
