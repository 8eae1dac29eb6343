import { ledgerFactsOf } from '@turnout/reports/definitions/testing';
import { SOCIALL_RECORDS } from '@turnout/events/domain/testing';
import { isoDate } from '@turnout/shared/kernel';
import { checkNarrative } from './check-narrative';
import { groundOf, type NarrativeGround } from './ground';
import { SOCIALL_GROUND } from './testing';

const said = (text: string, ground: NarrativeGround) =>
  checkNarrative(text, 'en', ground).contradictions.map(({ code, quote, right, figure }) => [code, quote, right, figure]);
const [RECORD] = SOCIALL_RECORDS as [(typeof SOCIALL_RECORDS)[number]];

describe('the ground of a report', () => {
  it('sums records that are alike, with their first and last day', () => {
    const records = [RECORD, { ...RECORD, id: 'b', endsOn: isoDate('2019-05-01') }, { ...RECORD, id: 'c', startsOn: null, country: null }];
    const { sums, contacts, promises, periods, types, partners } = groundOf(ledgerFactsOf(records));
    expect(sums.map(({ records: number, place, from, to }) => [number, place, from, to])).toEqual([
      [2, 'CY', '2019-03-16', '2019-05-01'],
      [1, null, null, null],
    ]);
    expect([contacts, promises, periods.length, types[0]?.level, partners[0]?.country]).toEqual([null, [], 1, null, null]);
  });

  it('knows that what nobody counted may be more', () => {
    const unknown = { ...RECORD, id: 'x', participants: { count: null, quality: 'unknown', method: null } } as const;
    const ground = { ...SOCIALL_GROUND, sums: groundOf(ledgerFactsOf([...SOCIALL_RECORDS, unknown])).sums };
    expect(
      said('In total 800 participants came. In all, more than 750 participants came. In all, about 900 participants came.', ground),
    ).toEqual([]);
    expect(said('In total 700 participants came.', ground)).toEqual([['record', '700', '712', 'participants']]);
    const nobody = { ...SOCIALL_GROUND, sums: groundOf(ledgerFactsOf([unknown])).sums };
    expect(said('In total 700 participants came.', nobody)).toEqual([]);
  });

  it('knows what was promised over all types, beside the sum of what was promised for them', () => {
    const [first] = SOCIALL_GROUND.promises as [NarrativeGround['promises'][number]];
    const promises = [{ ...first, type: null, events: 40, participants: null }, ...SOCIALL_GROUND.promises];
    const planned = (events: number): string => `It was planned to hold ${String(events)} events in total.`;
    const ground = { ...SOCIALL_GROUND, promises };
    expect(said(planned(33), ground)).toEqual([['promise', '33', '40', 'promised-events']]);
    expect(said(`${planned(40)} ${planned(32)}`, ground)).toEqual([]);
    expect(said(planned(33), { ...ground, promises: promises.slice(0, 1) })).toEqual([['promise', '33', '40', 'promised-events']]);
    expect(said('In Italy a total of 12 events was planned.', ground)).toEqual([]);
    expect(said('In total it was planned to hold 23 national events.', ground)).toEqual([
      ['promise', '23', '22', 'promised-events:level=national'],
    ]);
  });

  it('does not say what nobody promised, nor at which level', () => {
    const text = 'It was planned to hold 33 events in total. In total it was planned to hold 23 national events.';
    const [first, ...others] = SOCIALL_GROUND.promises as [NarrativeGround['promises'][number]];
    const types = SOCIALL_GROUND.types.map((type) => ({ ...type, level: null }));
    expect(said(text, { ...SOCIALL_GROUND, types })).toEqual([['promise', '33', '32', 'promised-events']]);
    expect(said(text, { ...SOCIALL_GROUND, promises: [{ ...first, type: 'gone' }, ...others] })).toEqual([
      ['promise', '33', '32', 'promised-events'],
    ]);
    expect(said(text, { ...SOCIALL_GROUND, promises: [{ ...first, events: null }, ...others] })).toEqual([]);
    expect(said('In Italy a total of 12 events was planned. CESIE planned 9 events in total.', SOCIALL_GROUND)).toEqual([]);
  });

  it('counts countries of the partners, or else of the events', () => {
    const partners = SOCIALL_GROUND.partners.map((partner) => ({ ...partner, country: null }));
    const text = 'The project worked in six countries.';
    expect(said(text, SOCIALL_GROUND)).toEqual([['record', 'six', '4', 'project-countries']]);
    expect(said(text, { ...SOCIALL_GROUND, partners })).toEqual([['record', 'six', '4', 'countries']]);
    const nothing = { ...SOCIALL_GROUND, partners: [], types: [], sums: [], contacts: null };
    expect(said(`${text} All six partners of the project. Six types of events. The database has 12 contacts.`, nothing)).toEqual([]);
  });

  it('has no key for a figure of several parts', () => {
    expect(said('Igniting events\n\n- In Italy: 8 events in total', SOCIALL_GROUND)).toEqual([['record', '8', '4', null]]);
    expect(said('In Italy a total of 5 igniting events was held.', SOCIALL_GROUND)).toEqual([['record', '5', '4', null]]);
  });

  it('tells apart work packages where there are several', () => {
    const text = 'Under WP2 a total of 36 events was held.';
    const [first, ...others] = SOCIALL_GROUND.sums as [(typeof SOCIALL_GROUND.sums)[number]];
    expect(said(text, SOCIALL_GROUND)).toEqual([['record', '36', '34', 'events']]);
    expect(said(text, { ...SOCIALL_GROUND, sums: [{ ...first, workPackage: 'WP3' }, ...others] })).toEqual([]);
  });

  it('names types that are called like what they are, or alike', () => {
    const types = ['Workshop', 'Idea workshop', 'Open School Class', 'Gala event', 'Gala', '–'].map((label) => ({
      code: label,
      label,
      level: null,
    }));
    const sums = types.map(({ code }, index) => ({
      ...(SOCIALL_GROUND.sums[0] as (typeof SOCIALL_GROUND.sums)[number]),
      type: code,
      events: index + 3,
    }));
    const ground = { ...SOCIALL_GROUND, types, sums };
    expect(said('In total 4 workshops, 5 idea workshops, 6 open school classes and 9 galas were held.', ground)).toEqual([
      ['record', '4', '3', 'events:type=Workshop'],
      ['record', '5', '4', 'events:type=Idea workshop'],
      ['record', '6', '5', 'events:type=Open School Class'],
      ['record', '9', '7', 'events:type=Gala'],
    ]);
    expect(said('The idea of 33 events in total was good.', { ...ground, sums: SOCIALL_GROUND.sums })).toEqual([
      ['record', '33', '34', 'events'],
    ]);
  });

  it('leaves a text to contradict itself where it knows nothing', () => {
    const nothing = { ...SOCIALL_GROUND, sums: [], promises: [] };
    const text =
      'In total 586 participants came. In all 586 participants came. Altogether 712 participants came. About 700 participants in total.';
    expect(said(text, nothing)).toEqual([['elsewhere', '712', null, null]]);
  });
});
