import type { LedgerEvent } from '@turnout/events/domain';
import { arbitraryBreakdowns, arbitraryRecord, ledgerEvent, ledgerFacts } from '@turnout/events/domain/testing';
import { isoDate } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import { findingsAround, findingsOf } from './findings-of';
import { QUALITY_RULE_IDS, QUALITY_RULES } from './quality-rules';
import { SOCIALL_FACTS } from './testing';

const facts = (...events: readonly LedgerEvent[]) => ({ ...ledgerFacts({ events }), targets: [] });

describe('findingsOf', () => {
  it('says where it found what, and what one click may do', () => {
    expect(findingsOf(facts(ledgerEvent({ id: 'e1', title: '4 meetings with parents' })))).toEqual([
      {
        rule: 'title-says-meetings',
        severity: 'attention',
        events: ['e1'],
        pointer: '/meetings',
        params: { said: 4, meetings: 1 },
        fingerprint: expect.stringMatching(/^title-says-meetings:[0-9a-f]{16}$/u) as string,
        repair: { kind: 'change-events', changes: [{ event: 'e1', pointer: '/meetings', before: 1, after: 4 }] },
      },
    ]);
  });

  it('puts alike events that hang together into one finding, and others into others', () => {
    const on = (id: string, startsOn: string, title: string): LedgerEvent => ledgerEvent({ id, startsOn: isoDate(startsOn), title });
    const events = [
      on('a', '2020-03-10', 'Reading with parents'),
      on('b', '2020-03-11', 'Painting'),
      { ...on('c', '2020-03-10', 'Football'), country: 'PT' as const, leadPartner: 'CMM' },
      on('d', '2020-03-10', 'Reading with parents in the library'),
      { ...on('e', '2020-03-10', 'Futebol'), country: 'PT' as const, leadPartner: 'CMM' },
      on('f', '2020-03-10', 'Czytanie'),
      ledgerEvent({ id: 'g', startsOn: null }),
    ];
    const alike = findingsOf(facts(...events)).filter(({ rule }) => rule === 'likely-double-count');
    expect(alike.map((finding) => finding.events)).toEqual([
      ['a', 'd', 'f'],
      ['c', 'e'],
    ]);
  });

  it('joins groups of alike events that turn out to be one', () => {
    const events = [
      ledgerEvent({
        id: 'a',
        title: 'Reading',
        country: 'IT',
        leadPartner: 'CESIE',
        participants: { count: 20, quality: 'exact', method: null },
      }),
      ledgerEvent({
        id: 'b',
        title: 'Leitura',
        country: 'PT',
        leadPartner: 'CMM',
        participants: { count: 20, quality: 'exact', method: null },
      }),
      ledgerEvent({
        id: 'c',
        title: 'Leitura',
        country: null,
        leadPartner: 'CESIE',
        participants: { count: 20, quality: 'exact', method: null },
      }),
    ];
    expect(findingsOf(facts(...events)).map((finding) => finding.events)).toEqual([['a', 'b', 'c']]);
  });

  it('keeps the name of a finding until the fact that was judged changes', () => {
    const early = ledgerEvent({ id: 'e1', startsOn: isoDate('2017-12-31') });
    const named = (event: LedgerEvent, today: string) =>
      findingsOf({ ...facts(event), today: isoDate(today), reporting: { from: null, to: null } }).map(({ fingerprint }) => fingerprint);
    expect(named({ ...early, title: 'Another title' }, '2021-07-01')).toEqual(named(early, '2021-06-01'));
    expect(named({ ...early, startsOn: isoDate('2017-12-30') }, '2021-06-01')).not.toEqual(named(early, '2021-06-01'));
  });
});

describe('findingsAround', () => {
  const arbitraryEvent = arbitraryRecord.chain((record) =>
    fc.record({
      record: fc.constant(record),
      breakdowns: arbitraryBreakdowns(record),
      startsOn: fc.constantFrom(...['2020-03-10', '2020-10-03', '2020-03-11'].map(isoDate), null),
      evidence: fc.constantFrom<LedgerEvent['evidence'][]>([], ['photo']),
      briefReport: fc.constantFrom('35 people attended.', null),
    }),
  );
  const events = fc
    .array(arbitraryEvent, { maxLength: 25 })
    .map((all) => all.map(({ record, ...given }, index): LedgerEvent => ledgerEvent({ ...record, ...given, id: `e${String(index)}` })));

  it('says of some events what is said of them in the whole', () => {
    fc.assert(
      fc.property(events, fc.nat(), (all, seed) => {
        const project = { ...SOCIALL_FACTS, events: all };
        const touched = all.filter((_, index) => (seed >> (index % 20)) % 3 === 0).map(({ id }) => id);
        const whole = findingsOf(project);
        expect(findingsAround(project, touched)).toEqual(whole.filter((finding) => finding.events.some((id) => touched.includes(id))));
        expect(new Set(whole.map(({ fingerprint }) => fingerprint)).size).toBe(whole.length);
      }),
      { numRuns: 60 },
    );
  });
});

it('has rules of three kinds, each with an id of its own', () => {
  expect(new Set(QUALITY_RULES.map(({ kind }) => kind))).toEqual(new Set(['event', 'pair', 'project']));
  expect(new Set(QUALITY_RULE_IDS).size).toBe(QUALITY_RULES.length);
});
