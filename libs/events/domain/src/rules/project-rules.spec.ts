import { isoDate } from '@turnout/shared/kernel';
import { ledgerEvent, ledgerFacts } from '../testing';
import type { LedgerEvent, LedgerFacts } from './contract';
import { copiedNumbers } from './copied-numbers';
import { dateOutsideReportingPeriod } from './date-outside-reporting-period';
import { missingBriefReport } from './missing-brief-report';
import { missingEvidence } from './missing-evidence';
import { noParticipantCounts } from './no-participant-counts';
import { outlierForType } from './outlier-for-type';
import { outsideOrAll } from './outside-or-all';
import { partnerSpelledDifferently } from './partner-spelled-differently';
import { severalPartnersInOne } from './several-partners-in-one';

const exact = (count: number) => ({ count, quality: 'exact', method: null }) as const;
const unknown = { count: null, quality: 'unknown', method: null } as const;
const ledger = (...given: readonly Partial<LedgerEvent>[]) =>
  given.map((each, index) => ledgerEvent({ id: `e${String(index + 1)}`, ...each }));

describe('outlier-for-type', () => {
  const among = (...counts: readonly number[]) =>
    outlierForType.check(ledgerFacts({ events: ledger(...counts.map((count) => ({ participants: exact(count) }))) }));

  it('says how many people the others of the type had', () => {
    expect(among(10, 10, 10, 6, 9, 20, 11, 150, 14, 11, 28, 7, 9)).toEqual([
      {
        events: ['e8'],
        pointer: '/participants/count',
        params: { count: 150, others: 12, least: 6, most: 28, median: 10, way: 'more', type: 'workshop', meetings: 1 },
        subject: ['e8', 'workshop', 150],
        repair: null,
      },
    ]);
  });

  it.each([
    ['a large event among events that differ', [18, 10, 100, 28, 31, 21, 14, 25, 13, 41], []],
    ['a slip by a figure too few', [30, 28, 35, 3, 31, 29, 40], ['e4']],
    ['nobody', [30, 28, 35, 0, 31, 29, 40], ['e4']],
    ['one that differs among many that do not', [20, 20, 20, 20, 20, 30, 20], []],
    ['too few to say', [10, 10, 10, 10, 500], []],
  ])('%s', (_, counts, found) => {
    expect(among(...counts).flatMap(({ events }) => events)).toEqual(found);
  });

  it('looks at each type by itself, and at events that took place', () => {
    const usual = Array.from({ length: 6 }, () => ({ participants: exact(10) }));
    const odd = { participants: exact(500) };
    const events = ledger(
      ...usual,
      { ...odd, type: 'webinar' },
      { ...odd, type: null },
      { ...odd, status: 'planned' },
      { participants: unknown },
    );
    expect(outlierForType.check(ledgerFacts({ events }))).toEqual([]);
  });
});

describe('copied-numbers', () => {
  const split = (count: number, ...parts: readonly number[]): Partial<LedgerEvent> => ({
    participants: exact(count),
    breakdowns: [{ dimension: 'gender', parts: parts.map((part, index) => ({ category: String(index), count: part })) }],
  });
  const days = ['2020-03-10', '2020-03-17', '2020-03-24'].map(isoDate);
  const copies = (number: number, given: Partial<LedgerEvent>) =>
    copiedNumbers.check(ledgerFacts({ events: ledger(...days.slice(0, number).map((startsOn) => ({ startsOn, ...given }))) }));

  it('names the numbers and the records', () => {
    const [found, ...others] = copies(2, split(25, 14, 11));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...{ events: ['e1', 'e2'], pointer: '/participants/count', repair: null },
      params: { records: 2, count: 25, numbers: '14 + 11', partner: 'CESIE' },
    });
    expect(copies(3, split(25, 14, 11))[0]?.subject).toEqual(found?.subject);
  });

  it.each<[string, number, Partial<LedgerEvent>, number]>([
    ['round numbers twice', 2, split(20, 10, 10), 0],
    ['round numbers three times', 3, split(20, 10, 10), 1],
    ['on one day', 3, { ...split(25, 14, 11), startsOn: isoDate('2020-03-10') }, 0],
    ['one part only', 3, split(25, 25), 0],
    ['no count', 3, { ...split(25, 14, 11), participants: unknown }, 0],
    ['not held yet', 3, { ...split(25, 14, 11), status: 'planned' }, 0],
  ])('%s', (_, number, given, findings) => {
    expect(copies(number, given)).toHaveLength(findings);
  });

  it('sees each partner by itself', () => {
    const events = ledger(split(25, 14, 11), { ...split(25, 14, 11), startsOn: isoDate('2020-03-17'), leadPartner: 'OXFAM' });
    expect(copiedNumbers.check(ledgerFacts({ events }))).toEqual([]);
  });
});

describe('rules of absence', () => {
  const facts = (...given: readonly Partial<LedgerEvent>[]) => ledgerFacts({ events: ledger(...given) });
  const found = (partner: string | null, events: readonly string[], pointer: string) => ({
    ...{ events, pointer, params: { partner, records: events.length }, subject: [partner ?? ''], repair: null },
  });

  it('say once for each partner what is missing', () => {
    const events = facts({ briefReport: 'We met.', evidence: ['photo'] }, {}, {}, { leadPartner: 'OXFAM' }, { leadPartner: null });
    const partners = (pointer: string) => [
      found('CESIE', ['e2', 'e3'], pointer),
      found('OXFAM', ['e4'], pointer),
      found(null, ['e5'], pointer),
    ];
    expect(missingBriefReport.check(events)).toEqual(partners('/briefReport'));
    expect(missingEvidence.check(events)).toEqual(partners('/evidence'));
  });

  it.each<[string, readonly Partial<LedgerEvent>[], readonly string[]]>([
    ['nobody keeps any', [{}, {}], []],
    ['everybody has it', [{ evidence: ['photo'] }], []],
    ['one of eleven has it', [{ evidence: ['photo'] }, ...Array.from({ length: 10 }, () => ({}))], []],
    ['it is still to come', [{ evidence: ['photo'] }, { status: 'planned' }], []],
    ['it ended a fortnight ago', [{ evidence: ['photo'] }, { startsOn: isoDate('2021-05-20'), endsOn: isoDate('2021-05-27') }], []],
    ['it ended earlier', [{ evidence: ['photo'] }, { endsOn: isoDate('2021-05-26') }], ['e2']],
    ['it was handed in', [{ evidence: ['photo'] }, { startsOn: isoDate('2021-06-09'), status: 'submitted' }], ['e2']],
    ['nobody knows when it was', [{ evidence: ['photo'] }, { startsOn: null }], ['e2']],
  ])('where %s', (_, given, missing) => {
    expect(missingEvidence.check(facts(...given)).flatMap(({ events }) => events)).toEqual(missing);
  });

  it('name the events that nobody counted', () => {
    const events = facts({ participants: unknown }, { participants: unknown, status: 'planned' }, {});
    expect(noParticipantCounts.check(events)).toEqual([found('CESIE', ['e1'], '/participants/count')]);
  });
});

describe('partners', () => {
  const partner = (code: string, name: string | null = null): LedgerFacts['partners'][number] => ({ code, name, spellings: [] });

  it('that are written in two ways are merged into the one that is named more often', () => {
    const partners = [partner('OXAFAM'), partner('OXFAM'), partner('CMM'), partner('СММ')];
    const events = ledger({ leadPartner: 'OXFAM' }, { coPartners: ['OXFAM'] }, { leadPartner: 'OXAFAM' });
    expect(partnerSpelledDifferently.check(ledgerFacts({ partners, events }))).toEqual([
      {
        ...{ events: ['e3'], pointer: '/leadPartner', subject: ['OXAFAM', 'OXFAM'] },
        params: { partner: 'OXAFAM', other: 'OXFAM', resemblance: 'edit', records: 1 },
        repair: { kind: 'merge-partners', stays: 'OXFAM', goes: 'OXAFAM' },
      },
      {
        ...{ events: [], pointer: '/leadPartner', subject: ['CMM', 'СММ'] },
        params: { partner: 'СММ', other: 'CMM', resemblance: 'letters', records: 0 },
        repair: { kind: 'merge-partners', stays: 'CMM', goes: 'СММ' },
      },
    ]);
  });

  const volta = partner('Alessandro Volta');
  const lgsg = partner('LGSG', 'Giovanni da San Giovanni');

  it('that hold the names of others are taken apart', () => {
    const partners = [lgsg, volta, partner('LGSG Alessandro Volta'), partner('CESIE')];
    const both = 'LGSG Alessandro Volta';
    const events = ledger(
      { leadPartner: both },
      { coPartners: [both] },
      { leadPartner: 'Alessandro Volta', coPartners: [both, 'CESIE'] },
      {},
      { leadPartner: both, coPartners: ['Alessandro Volta'] },
    );
    expect(severalPartnersInOne.check(ledgerFacts({ partners, events }))).toEqual([
      {
        ...{ events: ['e1', 'e2', 'e3', 'e5'], pointer: '/leadPartner', subject: [both, 'LGSG', 'Alessandro Volta'] },
        params: { partner: both, partners: 'LGSG, Alessandro Volta', number: 2, records: 4 },
        repair: {
          kind: 'change-events',
          changes: [
            { event: 'e1', pointer: '/leadPartner', before: both, after: 'LGSG' },
            { event: 'e1', pointer: '/coPartners', before: [], after: ['Alessandro Volta'] },
            { event: 'e2', pointer: '/coPartners', before: [both], after: ['LGSG', 'Alessandro Volta'] },
            { event: 'e3', pointer: '/coPartners', before: [both, 'CESIE'], after: ['LGSG', 'CESIE'] },
            { event: 'e5', pointer: '/leadPartner', before: both, after: 'LGSG' },
          ],
        },
      },
    ]);
    expect(partnerSpelledDifferently.check(ledgerFacts({ partners: [...partners, partner('Volta Alessandro')], events }))).toEqual([]);
  });

  it.each([
    ['with a sign between them', 'LGSG / Alessandro Volta', 1],
    ['with a word between them', 'Giovanni da San Giovanni e Alessandro Volta', 1],
    ['with more than names', 'LGSG, Alessandro Volta and friends', 0],
    ['one of them twice', 'LGSG (Giovanni da San Giovanni)', 0],
    ['nobody', 'Biblioteca', 0],
  ])('are found %s', (_, code, findings) => {
    const found = severalPartnersInOne.check(ledgerFacts({ partners: [lgsg, volta, partner(code)] }));
    expect(found.map(({ repair }) => repair)).toEqual(Array.from({ length: findings }, () => null));
  });

  it('are found by their full name as well', () => {
    const partners = [lgsg, volta, partner('P9', 'Alessandro Volta & LGSG')];
    expect(severalPartnersInOne.check(ledgerFacts({ partners }))).toMatchObject([
      { params: { partner: 'P9', partners: 'Alessandro Volta, LGSG' } },
    ]);
  });
});

describe('dates outside a period', () => {
  const rule = outsideOrAll(dateOutsideReportingPeriod);
  const period = { from: isoDate('2021-01-01'), to: isoDate('2021-06-30') };
  const check = (outside: number, within: number) => {
    const days = [...Array.from({ length: outside }, () => '2020-03-10'), ...Array.from({ length: within }, () => '2021-03-10')];
    return rule.check(ledgerFacts({ reporting: period, events: ledger(...days.map((day) => ({ startsOn: isoDate(day) }))) }));
  };

  it('are slips while they are few', () => {
    expect(check(1, 0)).toEqual([
      {
        ...{ events: ['e1'], pointer: '/startsOn', subject: ['e1', '/startsOn', '2020-03-10'], repair: null },
        params: { date: '2020-03-10', last: '2020-03-10', records: 1, ...period },
      },
    ]);
    expect([check(0, 1), check(5, 0), check(6, 60)].map(({ length }) => length)).toEqual([0, 5, 6]);
  });

  it('are one finding where they are many', () => {
    expect(check(6, 53)).toEqual([
      {
        ...{ events: ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'], pointer: '/startsOn', subject: ['2021-01-01', '2021-06-30'], repair: null },
        params: { date: '2020-03-10', last: '2020-03-10', records: 6, ...period },
      },
    ]);
  });
});
