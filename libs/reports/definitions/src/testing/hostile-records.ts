import type { EventRecord } from '@turnout/events/domain';
import { addDays, isoDate } from '@turnout/shared/kernel';
import { BARE_RECORD } from './ledger-facts-of';

/** The day of a record whose case is not about days. */
export const KNOWN_DAY = isoDate('2021-01-01');

/** A record with everything known, so that a case only names what it is about. */
export function knownRecord(id: string, known: Partial<EventRecord>): EventRecord {
  const plain = { type: 'igniting', startsOn: KNOWN_DAY, country: 'IT', leadPartner: 'CESIE' } as const;
  return { ...BARE_RECORD, ...plain, participants: { count: 12, quality: 'exact', method: null }, ...known, id };
}

/** Records of which something is estimated or not known. */
export const DOUBTFUL_RECORDS: readonly EventRecord[] = [
  knownRecord('estimate', { title: 'Around fifty came', participants: { count: 50, quality: 'estimate', method: 'organiser-estimate' } }),
  knownRecord('several-days', { title: 'Summer school', startsOn: isoDate('2021-07-05'), endsOn: isoDate('2021-07-09'), meetings: 5 }),
  knownRecord('no-count', { title: 'Nobody counted', participants: { count: null, quality: 'unknown', method: null } }),
  knownRecord('undated', { title: 'Some time in spring', startsOn: null, leadPartner: null }),
  knownRecord('only-unknown', {
    type: 'peer-learning',
    title: 'Not counted',
    participants: { count: null, quality: 'unknown', method: null },
  }),
  knownRecord('international', {
    type: 'peer-learning',
    title: 'Across borders',
    country: null,
    level: 'international',
    participants: { count: 0, quality: 'exact', method: null },
  }),
  BARE_RECORD,
];

const HOSTILE_TITLES = [
  '<script>alert("titles are text")</script> & <b>bold</b>',
  '=HYPERLINK("http://example.org","click")',
  '+351 22 000 000',
  '-2+3 cmd|calc',
  '@SUM(A1:A9)',
  'A "quoted", comma; semicolon and {braces} for {events, plural}',
  'Δημιουργία πολιτισμικά ευαίσθητων, βιώσιμων και χωρίς αποκλεισμούς σχολικών συστημάτων',
  'Zażółć gęślą jaźń – spotkanie w szkole w Ząbkach',
  'Reflexão sobre as avaliações: ações de inclusão nas comunidades',
  'Предучилищно образование и десегрегация',
  `Long title: ${'schools and communities learn from each other, '.repeat(42)}end`.slice(0, 2000),
  `Unbroken${'donaudampfschifffahrt'.repeat(12)}`,
];

/** Records whose titles are code, formulas, other scripts, or longer than any page is wide. */
export const HOSTILE_RECORDS: readonly EventRecord[] = HOSTILE_TITLES.map((title, index) =>
  knownRecord(`hostile-${String(index)}`, { title, startsOn: addDays(KNOWN_DAY, index) }),
);
