import { isoDate } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import type { DraftFacts } from '../draft/event-draft';
import { NO_FILTER } from '../filter/event-filter';
import { totalsOf } from '../filter/matches';
import { SOCIALL_RECORDS } from '../testing';
import { arbitraryRecord } from '../testing/arbitrary-record';
import { EVENT_STATUSES } from '../vocabulary';
import { type BulkChange, bulkFactsOf, changedInBulk } from './bulk-change';
import { sumMovesOf, totalsAfter } from './bulk-effect';
import { checkBulkChange, checkBulkStatus } from './check-bulk-change';

const [RECORD] = SOCIALL_RECORDS as [(typeof SOCIALL_RECORDS)[number]];
const FACTS: DraftFacts = {
  types: ['igniting', 'peer-learning'],
  partners: ['CARDET', 'CEO', 'CESIE'],
  workPackages: ['WP2'],
  workPackageOfType: new Map(),
  deliverables: [],
  milestones: [],
};

describe('a change of many events', () => {
  it('changes what it says and leaves everything else', () => {
    expect(changedInBulk(RECORD, { type: 'peer-learning', setting: 'school', country: null, mode: undefined })).toEqual({
      ...RECORD,
      ...{ type: 'peer-learning', setting: 'school', country: null },
    });
    expect(Object.keys(bulkFactsOf(RECORD))).toHaveLength(9);
  });

  it('adds and removes co-organisers, none of them twice and none beside themselves in the lead', () => {
    const event = { ...RECORD, leadPartner: 'CARDET', coPartners: ['CEO', 'CESIE'] };
    const partners = (change: BulkChange) => {
      const { leadPartner, coPartners } = changedInBulk(event, change);
      return [leadPartner, ...coPartners];
    };
    expect(partners({ addCoPartners: ['CARDET', 'LGSG', 'CEO'] })).toEqual(['CARDET', 'CEO', 'CESIE', 'LGSG']);
    expect(partners({ removeCoPartners: ['CEO', 'LGSG'] })).toEqual(['CARDET', 'CESIE']);
    expect(partners({ leadPartner: 'CESIE' })).toEqual(['CESIE', 'CEO']);
  });

  it('is judged by itself before any event is', () => {
    const errors = (change: BulkChange) => checkBulkChange(change, FACTS).map(({ pointer, code }) => [pointer, code]);
    expect(errors({})).toEqual([['/change', 'bulk.nothing-to-change']]);
    expect(errors({ type: undefined, addCoPartners: [] })).toEqual([['/change', 'bulk.nothing-to-change']]);
    expect(errors({ workPackage: null })).toEqual([]);
    expect(
      errors({ type: 'igniting', leadPartner: 'CEO', addCoPartners: ['CEO', 'CESIE'], status: 'cancelled', level: 'national' }),
    ).toEqual([]);
    expect(errors({ removeCoPartners: ['CEO'] })).toEqual([]);
    expect(
      errors({ type: 'x', leadPartner: 'y', addCoPartners: ['CEO', 'z'], removeCoPartners: ['CEO'], status: 'approved', country: 'XX' }),
    ).toEqual([
      ['/change/type', 'event.unknown-type'],
      ['/change/country', 'country.unknown'],
      ['/change/addCoPartners/1', 'event.unknown-partner'],
      ['/change/leadPartner', 'event.unknown-partner'],
      ['/change/status', 'event.unknown-status'],
      ['/change/removeCoPartners', 'bulk.added-and-removed'],
    ]);
  });

  it('gives statuses that need no review, and none before its day', () => {
    const verdicts = (wanted: 'planned' | 'held' | 'cancelled', startsOn = '2021-01-01') =>
      EVENT_STATUSES.filter(
        (status) => checkBulkStatus({ ...RECORD, startsOn: isoDate(startsOn), status }, wanted, isoDate('2021-06-01')).length === 0,
      );
    expect(verdicts('planned')).toEqual(['planned', 'held']);
    expect(verdicts('held')).toEqual(['planned', 'held']);
    expect(verdicts('held', '2021-07-01')).toEqual(['held']);
    expect(verdicts('cancelled')).toEqual(['planned', 'held', 'returned', 'cancelled']);
    expect(checkBulkStatus(RECORD, 'cancelled', isoDate('2021-06-01'))).toEqual([
      { pointer: '/status', code: 'bulk.status-by-review', params: { status: 'approved' } },
    ]);
  });
});

describe('the effect of a change of many events', () => {
  it('is said row by row along what is changed', () => {
    const [one, two] = SOCIALL_RECORDS.slice(0, 2) as [typeof RECORD, typeof RECORD];
    const moved = [one, two].map((before) => ({ before, after: changedInBulk(before, { type: 'peer-learning', leadPartner: 'CESIE' }) }));
    expect(sumMovesOf(moved)).toEqual([
      { by: 'type', key: 'igniting', records: -2, events: -2, participants: -28 },
      { by: 'type', key: 'peer-learning', records: 2, events: 2, participants: 28 },
      { by: 'partner', key: 'CARDET', records: -1, events: -1, participants: -18 },
      { by: 'partner', key: 'CESIE', records: 2, events: 2, participants: 28 },
      { by: 'partner', key: 'CEO', records: -1, events: -1, participants: -10 },
    ]);
    const swapped = [
      { before: one, after: { ...one, country: two.country } },
      { before: { ...one, country: two.country }, after: one },
    ];
    expect(sumMovesOf(swapped)).toEqual([]);
    const planned = { ...one, status: 'planned' as const };
    expect(sumMovesOf([{ before: planned, after: { ...planned, level: null } }])).toEqual([]);
  });

  it('moves people only where they are known, and meetings where records stay', () => {
    const unknown = { ...RECORD, meetings: 3, participants: { count: null, quality: 'unknown' as const, method: null } };
    expect(sumMovesOf([{ before: unknown, after: { ...unknown, mode: 'online' } }])).toEqual([
      { by: 'mode', key: null, records: -1, events: -3, participants: 0 },
      { by: 'mode', key: 'online', records: 1, events: 3, participants: 0 },
    ]);
  });

  it('is on the totals what adding everything up again says', () => {
    const status = fc.constantFrom(...EVENT_STATUSES);
    fc.assert(
      fc.property(fc.array(fc.record({ before: arbitraryRecord, status, isChanged: fc.boolean() })), (rows) => {
        const changes = rows
          .filter(({ isChanged }) => isChanged)
          .map(({ before, status: next }) => ({ before, after: { ...before, status: next } }));
        const after = rows.map(({ before, status: next, isChanged }) => (isChanged ? { ...before, status: next } : before));
        const totals = totalsOf(
          rows.map(({ before }) => before),
          NO_FILTER,
        );
        expect(totalsAfter(totals, changes)).toEqual(totalsOf(after, NO_FILTER));
        const back = changes.map(({ before, after: now }) => ({ before: now, after: before }));
        expect(totalsAfter(totalsAfter(totals, changes), back)).toEqual(totals);
      }),
    );
  });
});
