import { countryMap } from './country-map';

it('sets countries on the map, and beside it what has no single one', () => {
  const map = countryMap(
    [
      { key: 'IT', label: 'Italy', value: 388, query: { country: 'IT' } },
      { key: 'European', label: 'European', value: 39 },
      { key: null, label: 'not stated', value: null },
    ],
    'Participants',
  );
  expect(map).toEqual({
    ...{ kind: 'map', valueLabel: 'Participants' },
    countries: [{ code: 'IT', label: 'Italy', value: 388, query: { country: 'IT' } }],
    elsewhere: [
      { label: 'European', value: 39 },
      { label: 'not stated', value: null },
    ],
  });
});
