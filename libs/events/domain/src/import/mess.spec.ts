import * as fc from 'fast-check';
import { checkEvent } from '../draft/check-event';
import { REQUIRED_FACTS } from '../draft/event-draft';
import { SOCIALL_VOCABULARY } from '../testing';
import { type Decision, type ImportChoices, type RawCell, type RawTable, type Understanding } from './contract';
import { draftFacts } from './finish/ask-field-errors';
import { understand } from './understand';

const RUNS = { numRuns: 40 };

const HEADINGS = [
  'Туре',
  'Country',
  'Date',
  'Event',
  'Partner(s)',
  'Nr.',
  'Women',
  'Men',
  'Place and date',
  'Start',
  'End',
  'Mode',
  'Status',
  'Meetings',
  'Foo',
  '',
];
const TEXTS = [
  ...[
    '',
    '',
    '',
    '-',
    'Total',
    'Subtotal',
    'Igniting event',
    'Peer-Learning events',
    'gevei',
    'Learn',
    'Workshop',
    'Italy',
    'Portgual',
    'European',
    'Rome (Italy)',
  ],
  ...[
    '16/03/2019',
    '3 maja 2019',
    '05/13/2019',
    '31/02/2021',
    '17–18 June',
    'May 2019',
    '12.5.19',
    '1.1.2199',
    'Bitola, 17–18 June 2021',
    'tbc',
  ],
  ...['12', '~50', '35+', '30 online + 20', 'many', '25 (15 women, 10 men)', '100', '-5', '7'],
  ...[
    'CARDET',
    'OXAFAM',
    'LGSG Alessandro Volta',
    'CEO, CESIE & nobody',
    'all partners',
    'СММ',
    '4 meetings of the network',
    '=1+1',
    "'=1+1",
    'online',
    'cancelled',
    'approved',
  ],
];
const text = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
);
const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ text }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<RawCell>(
      { text: '', merged: 'above' },
      { text: '', merged: 'left' },
      { text: '43540', number: 43_540 },
      { text: '2.5', number: 2.5 },
    ),
  },
);
const heading: fc.Arbitrary<RawCell[]> = fc
  .uniqueArray(fc.constantFrom(...HEADINGS), { minLength: 2, maxLength: 9 })
  .map((words) => words.map((word) => ({ text: word })));
const lines = fc.tuple(
  heading,
  fc.array(fc.oneof({ weight: 20, arbitrary: fc.array(cell, { maxLength: 9 }) }, { weight: 1, arbitrary: heading }), { maxLength: 14 }),
);
const tables: fc.Arbitrary<RawTable[]> = fc
  .array(fc.tuple(fc.constantFrom(null, 'Events 2020', 'Igniting event'), lines), { minLength: 1, maxLength: 2 })
  .map((all) => {
    let number = 0;
    return all.map(([name, [first, others]]) => ({ name, rows: [first, ...others].map((cells) => ({ number: (number += 1), cells })) }));
  });

const value = fc.oneof(
  fc.constantFrom<unknown>(
    'igniting',
    'CARDET',
    'IT',
    '2019-05-03',
    5,
    -1,
    null,
    [],
    ['CEO'],
    {},
    { count: 3 },
    { startsOn: '2019-05-03' },
    [{ dimension: 'gender', parts: [] }],
  ),
  fc.jsonValue(),
);
const rows = fc.array(fc.nat({ max: 20 }), { maxLength: 4 });
const pointer = fc.constantFrom(
  '/type',
  '/title',
  '/startsOn',
  '/days',
  '/leadPartner',
  '/coPartners',
  '/participants',
  '/participants/count',
  '/breakdowns',
  '/meetings',
  '/nothing',
  '',
  'x',
);
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), rows, pointer, value }),
  fc.record({ kind: fc.constant('assign' as const), pointer, values: fc.array(fc.record({ rows, value }), { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('skip' as const), rows, reason: fc.constantFrom('duplicate', 'title', 'no idea') }),
  fc.record({ kind: fc.constantFrom('keep' as const, 'join' as const), rows }),
  fc.record({
    kind: fc.constant('means' as const),
    what: fc.constantFrom('type' as const, 'partner' as const, 'country' as const, 'mode' as const),
    words: text,
    codes: fc.constantFrom([], ['CESIE'], ['igniting'], ['IT'], ['x', 'y']),
  }),
  fc.record({ kind: fc.constant('accept' as const), question: fc.constantFrom('date-missing', 'type-missing', 'x') }),
  fc.record({ kind: fc.constant('meetings' as const), rows, meetings: fc.integer() }),
  fc.record({ kind: fc.constant('match' as const), rows, as: fc.constantFrom('update' as const, 'new' as const) }),
);
const choices: fc.Arbitrary<ImportChoices> = fc.record({ decisions: fc.array(decision, { maxLength: 6 }) });

const facts = draftFacts(SOCIALL_VOCABULARY);
const openOf = ({ questions }: Understanding) => questions.filter(({ answered }) => answered === null);

describe('whatever a table holds and somebody decides', () => {
  it('loses no row, says why each waits, and lets nothing pass that would be refused', () => {
    fc.assert(
      fc.property(tables, choices, (source, chosen) => {
        const { rows: read, counts, questions } = understand(source, SOCIALL_VOCABULARY, chosen);
        const numbers = new Set(read.map(({ row }) => row));
        expect(read.every(({ table }) => source[table] !== undefined)).toBe(true);
        expect(read).toHaveLength(
          [...new Set(read.map(({ table }) => table))].reduce((sum, table) => sum + (source[table]?.rows.length ?? 0), 0),
        );
        expect(numbers.size).toBe(read.length);
        expect(counts.ready + counts.decide + counts.skip).toBe(counts.rows);
        expect(counts.new + counts.update).toBe(counts.ready + counts.decide);
        for (const { state, problems, skipped, event, openFacts } of read) {
          expect(state === 'skip').toBe(skipped !== null);
          expect(state === 'decide').toBe(problems.some(({ isBlocking }) => isBlocking));
          if (state !== 'ready') continue;
          const required = REQUIRED_FACTS.filter((fact) => !openFacts.includes(fact));
          expect(checkEvent(event ?? {}, { ...facts, required })).toEqual([]);
        }
        for (const { proposals, rows: concerned } of questions) {
          expect(proposals.length).toBeGreaterThan(0);
          expect(concerned.every((row) => numbers.has(row))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('answers the same twice', () => {
    fc.assert(
      fc.property(tables, choices, (source, chosen) => {
        expect(understand(source, SOCIALL_VOCABULARY, chosen)).toEqual(understand(source, SOCIALL_VOCABULARY, chosen));
      }),
      { numRuns: 20 },
    );
  });

  it('is settled by first proposals, and no answer opens a question again', () => {
    fc.assert(
      fc.property(tables, (source) => {
        let decisions: readonly Decision[] = [];
        let understood = understand(source, SOCIALL_VOCABULARY, { decisions });
        const asked = new Set<string>();
        for (let round = 0; openOf(understood).length > 0; round += 1) {
          expect(round).toBeLessThan(5);
          // A row that was joined to the one above gives that one other words, which may be asked about for the first time.
          const concerns = openOf(understood).flatMap(({ id, rows: concerned }) => concerned.map((row) => `${id} ${row}`));
          expect(concerns.filter((concern) => asked.has(concern))).toEqual([]);
          for (const concern of concerns) asked.add(concern);
          decisions = [...decisions, ...openOf(understood).flatMap(({ proposals }) => proposals[0]?.decision ?? [])];
          understood = understand(source, SOCIALL_VOCABULARY, { decisions });
        }
        expect(understood.counts.decide).toBe(0);
      }),
      RUNS,
    );
  });
});
