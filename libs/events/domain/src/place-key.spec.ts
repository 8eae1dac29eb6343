import { partnersOf, placeKeyOf } from './place-key';

describe('placeKeyOf', () => {
  it.each([
    ['CY', 'national', 'CY'],
    ['CY', 'international', 'CY'],
    ['CY', null, 'CY'],
    [null, 'international', 'European'],
    [null, 'national', null],
    [null, null, null],
  ] as const)('counts country %p at level %p under %p', (country, level, key) => {
    expect(placeKeyOf({ country, level })).toBe(key);
  });
});

describe('partnersOf', () => {
  it.each([
    [null, [], []],
    ['LGSG', [], ['LGSG']],
    ['LGSG', ['Alessandro Volta', 'LGSG'], ['LGSG', 'Alessandro Volta']],
    [null, ['CEO', 'CEO'], ['CEO']],
  ])('names the partners of lead %p with %p', (leadPartner, coPartners, partners) => {
    expect(partnersOf({ leadPartner, coPartners })).toEqual(partners);
  });
});
