import fc from 'fast-check';
import { likelyDuplicates, type NamedPartner, type Resemblance, resemblanceOf } from './likely-duplicates';

const partner = (code: string, name: string | null = null, spellings: string[] = []): NamedPartner => ({ code, name, spellings });

const PAIRS: readonly (readonly [NamedPartner, NamedPartner, Resemblance | null])[] = [
  [partner('OXAFAM'), partner('OXFAM', null, ['OXAFAM']), 'other-spelling'],
  [partner('A', null, ['C.E.O.']), partner('B', null, ['c.e.o.']), 'other-spelling'],
  [partner('Inova+'), partner('INOVA+'), 'same-name'],
  [partner('P3', 'Ząbki school'), partner('Zabki School'), 'same-name'],
  [partner('СММ'), partner('CMM'), 'look-alike-letters'],
  [partner('Ελλάς', 'CMM'), partner('Ελλάς', 'СММ'), 'same-name'],
  [partner('CARDETT'), partner('CARDET'), 'one-edit'],
  [partner('CARBET'), partner('CARDET'), 'one-edit'],
  [partner('CARDTE'), partner('CARDET'), 'one-edit'],
  [partner('OXAFAM'), partner('OXFAM Italia'), 'shorter-name'],
  [partner('OXFAM'), partner('Oxfam Italia'), 'shorter-name'],
  [partner('CARTED'), partner('CARDET'), null],
  [partner('CESIE'), partner('CARDET'), null],
  [partner('CEO'), partner('CEP'), null],
  [partner('School 1'), partner('School 2'), null],
  [partner('The one'), partner('The other'), null],
  [partner('WP'), partner('WP lead'), null],
  [partner('Xenia'), partner('OXFAM Italia'), null],
];

describe('resemblanceOf', () => {
  it.each(PAIRS)('of %j and %j is %s, whichever comes first', (one, other, expected) => {
    expect([resemblanceOf(one, other), resemblanceOf(other, one)]).toEqual([expected, expected]);
  });

  it('takes no empty name for another', () => {
    expect(resemblanceOf(partner('', '', ['']), partner('', '', ['']))).toBeNull();
  });
});

describe('likelyDuplicates', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aábcСc d1'), maxLength: 7 });
  const anyPartner: fc.Arbitrary<NamedPartner> = fc.record({
    code: letters,
    name: fc.option(letters),
    spellings: fc.array(letters, { maxLength: 2 }),
  });

  it('lists each pair once, in the order of the list', () => {
    const [one, two, three] = [partner('CARDET'), partner('CARBET'), partner('cardet')];
    expect(likelyDuplicates([one, partner('CEO'), two, three])).toEqual([
      { one, other: two, resemblance: 'one-edit' },
      { one, other: three, resemblance: 'same-name' },
      { one: two, other: three, resemblance: 'one-edit' },
    ]);
  });

  it('is symmetric, and never pairs a partner with itself', () => {
    fc.assert(
      fc.property(fc.array(anyPartner, { maxLength: 6 }), (partners) => {
        const pairs = likelyDuplicates(partners);
        const reversed = likelyDuplicates([...partners].reverse());
        const key = (a: NamedPartner, b: NamedPartner): string => [partners.indexOf(a), partners.indexOf(b)].sort().join();
        expect(pairs.every(({ one, other }) => one !== other)).toBe(true);
        expect(new Map(pairs.map(({ one, other, resemblance }) => [key(one, other), resemblance]))).toEqual(
          new Map(reversed.map(({ one, other, resemblance }) => [key(one, other), resemblance])),
        );
        expect(new Set(pairs.map(({ one, other }) => key(one, other))).size).toBe(pairs.length);
      }),
    );
  });
});
