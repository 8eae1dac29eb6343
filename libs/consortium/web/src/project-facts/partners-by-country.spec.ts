import type { Partner } from '../client/project';
import { partnersByCountry } from './partners-by-country';

function partner(code: string, country: string | null): Partner {
  return { id: code, code, country, name: null, role: null, kind: null, spellings: [], position: 0, version: 1 };
}

describe('partnersByCountry', () => {
  it('groups in the order of the first partner, with those of no known country last', () => {
    const [inova, unknown, ceo, cmm] = [partner('INOVA+', 'PT'), partner('LGSG', null), partner('CEO', 'PL'), partner('CMM', 'PT')];
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
