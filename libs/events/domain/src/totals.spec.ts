import * as fc from 'fast-check';
import { arbitraryRecord, SOCIALL_RECORDS } from './testing';
import { NO_TOTALS, sumEvents, type Totals } from './totals';

const exact = (count: number, meetings = 1) => ({ meetings, participants: { count, quality: 'exact', method: null } as const });
const estimate = (count: number) => ({ meetings: 1, participants: { count, quality: 'estimate', method: null } as const });
const unknown = { meetings: 1, participants: { count: null, quality: 'unknown', method: null } as const };

describe('sumEvents', () => {
  it.each<[string, Parameters<typeof sumEvents>[0], Totals]>([
    ['nothing', [], NO_TOTALS],
    ['a count of nobody, which is known', [exact(0)], { records: 1, events: 1, participants: 0, estimated: 0, unknown: 0 }],
    ['only unknown counts', [unknown, unknown], { records: 2, events: 2, participants: null, estimated: 0, unknown: 2 }],
    ['known beside unknown', [exact(12), unknown], { records: 2, events: 2, participants: 12, estimated: 0, unknown: 1 }],
    ['estimates among exact counts', [exact(18), estimate(50)], { records: 2, events: 2, participants: 68, estimated: 50, unknown: 0 }],
    ['one record for four meetings', [exact(150, 4)], { records: 1, events: 4, participants: 150, estimated: 0, unknown: 0 }],
  ])('adds up %s', (_, records, totals) => {
    expect(sumEvents(records)).toEqual(totals);
  });

  it('adds the printed Soci@ll table up to 31 records, 34 events and 712 people', () => {
    expect(sumEvents(SOCIALL_RECORDS)).toEqual({ records: 31, events: 34, participants: 712, estimated: 0, unknown: 0 });
  });

  it('does not depend on how records are split or ordered', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRecord), fc.nat(), (records, at) => {
        const cut = at % (records.length + 1);
        const [head, tail, whole] = [sumEvents(records.slice(0, cut)), sumEvents(records.slice(cut)), sumEvents(records)];
        expect(sumEvents([...records].reverse())).toEqual(whole);
        expect({
          records: head.records + tail.records,
          events: head.events + tail.events,
          people: (head.participants ?? 0) + (tail.participants ?? 0),
          estimated: head.estimated + tail.estimated,
          unknown: head.unknown + tail.unknown,
        }).toEqual({
          records: whole.records,
          events: whole.events,
          people: whole.participants ?? 0,
          estimated: whole.estimated,
          unknown: whole.unknown,
        });
      }),
    );
  });
});
