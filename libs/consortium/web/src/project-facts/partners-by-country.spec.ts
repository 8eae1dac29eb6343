import { aPartner } from '../testing/project';
import { partnersByCountry } from './partners-by-country';

describe('partnersByCountry', () => {
  it('groups in the order of the first partner, with those of no known country last', () => {
    const [inova, unknown, ceo, cmm] = [aPartner('INOVA+', 'PT'), aPartner('LGSG', null), aPartner('CEO', 'PL'), aPartner('CMM', 'PT')];
    expect(partnersByCountry([inova, unknown, ceo, cmm])).toEqual([
      { country: 'PT', partners: [inova, cmm] },
      { country: 'PL', partners: [ceo] },
      { country: null, partners: [unknown] },
    ]);
  });

  it('gives nothing for nobody', () => {
    expect(partnersByCountry([])).toEqual([]);
  });
});
