import type { CountryCode } from '@turnout/shared/kernel';
import type { DemoEvent } from '../demo-project';

type More = Pick<DemoEvent, 'coPartners' | 'meetings'>;

/** Type, day, country (`null` where it addressed several), lead partner, participants, title, and what is rarer. */
type Printed = readonly [
  type: string,
  startsOn: string,
  country: CountryCode | null,
  leadPartner: string,
  count: number,
  title: string,
  more?: More,
];

// prettier-ignore
const PRINTED: readonly Printed[] = [
  ['igniting', '2019-03-16', 'CY', 'CARDET', 18, 'SOCI@LL: Σχέδιο δράσης ως προς την κοινωνική ένταξη των νέων στα σχολεία και στην κοινότητα'],
  ['igniting', '2019-05-03', 'PL', 'CEO', 10, 'Spotkanie inauguracyjne'],
  ['igniting', '2019-05-20', 'IT', 'LGSG', 100, 'Reflection and discussion on inclusion in school'],
  ['igniting', '2019-05-28', 'IT', 'CESIE', 28, "Evento D'inzio"],
  ['igniting', '2019-10-10', 'IT', 'CESIE', 31, 'Soci@ll at the "EU School" event'],
  ['igniting', '2019-10-25', 'PL', 'CEO', 21, 'Spotkanie inaugurujące w szkole w Ząbkach w ramach projektu "Soci@ll"'],
  ['igniting', '2019-11-07', 'IT', 'OXFAM', 14, 'Meeting to prepare the "International Day for the Elimination of Violence against Women"'],
  ['igniting', '2019-11-13', 'CY', 'CARDET', 25, 'SOCI@LL: Σχέδιο δράσης ως προς την κοινωνική ένταξη των νέων στα σχολεία και στην κοινότητα'],
  ['igniting', '2020-05-07', 'PT', 'CMM', 13, 'Evento de apresentação da Plataforma colaborativa Soci@ll – Whole Schools Social Labs'],
  ['igniting', '2020-10-10', 'PT', 'INOVA+', 41, 'Novas abordagens à educação para a cidadania e para a Inclusão Social'],
  ['peer-learning', '2020-01-06', 'PT', 'AEAS', 10, 'O Soci@ll no Agrupamento de Escolas Abel Salazar'],
  ['peer-learning', '2020-01-14', 'CY', 'CARDET', 10, 'Εκπαίδευση χωρίς'],
  ['peer-learning', '2020-02-26', 'CY', 'CARDET', 10, 'Δημιουργία πολιτισμικά ευαίσθητων, βιώσιμων και χωρίς αποκλεισμούς σχολικών συστημάτων και ενίσχυση της διαπολιτισμικής μάθησης μέσα και έξω από τη σχολική τάξη - Δημοτικό Σχολείο Εργατών'],
  ['peer-learning', '2020-09-03', 'CY', 'CARDET', 6, 'Peer learning event at Mathiatis elementary school'],
  ['peer-learning', '2020-09-15', 'PL', 'CEO', 9, "CCE's peer learning - evaluation of edu. materials, planning further actions (CEO)"],
  ['peer-learning', '2020-10-16', 'IT', 'CESIE', 20, 'Celebration of Erasmus Days 2020'],
  ['peer-learning', '2020-11-05', 'IT', 'LGSG', 11, 'School Peer Learning: "Alessandro Volta meets Giovanni da San Giovanni"', { coPartners: ['Alessandro Volta'] }],
  ['peer-learning', '2021-12-18', 'IT', 'LGSG', 150, '4 Exchange meetings with students-"Peer to Peer experience" (Alessandro Volta and LGSG)', { coPartners: ['Alessandro Volta'], meetings: 4 }],
  ['peer-learning', '2021-02-17', 'PT', 'INOVA+', 14, 'Reflexão intermedia sobre os Soci@ll Labs'],
  ['peer-learning', '2021-03-03', 'PT', 'INOVA+', 11, 'Reflexão final sobre os Soci@ll Labs'],
  ['peer-learning', '2021-03-05', 'PL', 'CEO', 28, 'Peer learning in Ząbki School - online meeting with one class that took part in the testing of the manual (Zabki Town)'],
  ['peer-learning', '2021-03-29', 'CY', 'CARDET', 7, 'Peer learning event at Mathiatis elementary school'],
  ['peer-learning', '2021-04-20', 'IT', 'OXFAM', 9, 'Final Meeting- Social Lab Casentino'],
  ['bench-learning', '2021-02-25', null, 'CARDET', 29, 'Exchange of ideas and experiences between Soci@ll Schools'],
  ['bench-learning', '2021-04-21', null, 'CARDET', 10, 'Soci@ll Labs: forward-looking at European level'],
  ['forward-looking', '2020-05-07', 'PL', 'CEO', 29, 'Meeting with Agnieszka Kozakoszczak about social inclusion'],
  ['forward-looking', '2021-04-12', 'PT', 'INOVA+', 17, 'Levar o Soci@ll para o Futuro'],
  ['forward-looking', '2021-04-15', 'PL', 'CEO', 6, 'Ząbki School: Forward looking session after Soci@LL Week'],
  ['forward-looking', '2021-04-20', 'IT', 'OXFAM', 9, 'Final Meeting - Social Lab casentino'],
  ['forward-looking', '2021-04-28', 'IT', 'LGSG', 8, 'School Forward looking'],
  ['forward-looking', '2021-05-06', 'IT', 'CESIE', 8, 'Final meeting - Social Lab Palermo'],
];

/** The records of the printed Soci@ll table, in its order: 31 records that stand for 34 events with 712 participants. */
export const SOCIALL_EVENTS: readonly DemoEvent[] = PRINTED.map(([type, startsOn, country, leadPartner, count, title, more]) => ({
  ...{ type, startsOn, leadPartner, title },
  ...(country === null ? { level: 'international' } : { level: 'national', country }),
  participants: { count, quality: 'exact' },
  // They stand in the report that was handed in.
  status: 'approved',
  workPackage: 'WP2',
  ...more,
}));
