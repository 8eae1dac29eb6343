import { checkPartner } from '../partner-draft';
import { type MergeablePartner, mergePartners } from './merge-partners';

const NOTHING = { name: null, country: null, role: null, kind: null, spellings: [] };

describe('mergePartners', () => {
  it('makes every way the one was written another spelling of the other, once', () => {
    const goes = { ...NOTHING, code: 'OXAFAM', name: 'Oxfam  Italia', spellings: ['OXFAM', 'Oxf.', 'OXAFAM'] };
    const stays = { ...NOTHING, code: 'OXFAM', name: 'Oxfam', spellings: ['Oxf.', 'OXF'] };
    const { facts, addedSpellings } = mergePartners(goes, stays);
    expect(addedSpellings).toEqual(['OXAFAM', 'Oxfam Italia']);
    expect(facts.spellings).toEqual(['Oxf.', 'OXF', 'OXAFAM', 'Oxfam Italia']);
  });

  it('fills what the other does not state, and replaces nothing', () => {
    const goes: MergeablePartner = { ...NOTHING, code: 'A', country: 'IT', role: 'partner', kind: 'ngo' };
    const stays: MergeablePartner = { ...NOTHING, code: 'B', role: 'coordinator', kind: 'ngo' };
    expect(mergePartners(goes, stays)).toEqual({
      facts: { country: 'IT', role: 'coordinator', kind: 'ngo', spellings: ['A'] },
      addedSpellings: ['A'],
      filled: ['country'],
      conflicts: [{ field: 'role', kept: 'coordinator', lost: 'partner' }],
    });
    expect(mergePartners(stays, { ...goes, name: 'B' })).toMatchObject({ addedSpellings: [], filled: [] });
  });

  it('makes a partner that can be kept as it is', () => {
    const goes = { ...NOTHING, code: 'x'.repeat(120), name: 'y'.repeat(300), spellings: ['A', 'a'] };
    const stays = { ...NOTHING, code: 'A', spellings: ['a'] };
    expect(checkPartner({ ...stays, ...mergePartners(goes, stays).facts }, [])).toEqual([]);
  });
});
