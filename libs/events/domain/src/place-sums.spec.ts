import { SOCIALL_RECORDS } from './testing';
import { byPeopleAt, sumPlaces } from './place-sums';

const [record] = SOCIALL_RECORDS as [(typeof SOCIALL_RECORDS)[0]];
const at = (place: string | null, count: number | null, facts: Partial<typeof record> = {}) => ({
  ...{ ...record, country: 'PL' as const, level: null, meetings: 1, ...facts },
  ...{ place, participants: { count, quality: count === null ? ('unknown' as const) : ('exact' as const), method: null } },
});

describe('sumPlaces', () => {
  it('adds up what was held at a place of a country, the one with most people first', () => {
    const sums = sumPlaces([
      at('Ząbki', 10),
      at(null, 99),
      at('Ząbki', 5, { meetings: 2 }),
      at('Online', 7, { country: null, level: 'international' }),
      at('Online', null, { country: null }),
      at('Łódź', 20),
    ]);
    expect(sums.map(({ country, place, records, events, participants }) => [country, place, records, events, participants])).toEqual([
      ['PL', 'Łódź', 1, 1, 20],
      ['PL', 'Ząbki', 2, 3, 15],
      ['European', 'Online', 1, 1, 7],
      [null, 'Online', 1, 1, null],
    ]);
  });

  it('puts more events before fewer where as many came, and then goes by the name', () => {
    const [one] = sumPlaces([at('A', 1)]);
    if (!one) throw new Error('One place was given.');
    const same = { ...one, place: 'B', country: null };
    expect(byPeopleAt(one, { ...same, events: 2 })).toBeGreaterThan(0);
    expect(byPeopleAt(one, same)).toBeLessThan(0);
    expect(byPeopleAt(same, one)).toBeGreaterThan(0);
  });
});
