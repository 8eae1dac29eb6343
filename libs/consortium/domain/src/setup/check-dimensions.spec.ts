import { checkDimensions } from './check-dimensions';

const codes = (dimensions: readonly string[] | null | undefined) =>
  checkDimensions('/d', dimensions).map(({ pointer, code }) => [pointer, code]);

describe('checkDimensions', () => {
  it('accepts none, words of the vocabulary and labels of the project’s own', () => {
    expect([codes(null), codes(undefined), codes([]), codes(['gender', 'age-group', 'Γλώσσα', 'x'.repeat(60)])]).toEqual([[], [], [], []]);
    expect(codes(Array.from({ length: 12 }, (_, index) => `own ${String(index)}`))).toEqual([]);
  });

  it.each([
    [['gender', ' '], [['/d/1', 'setting.missing']]],
    [['x'.repeat(61)], [['/d/0', 'setting.too-long']]],
    [['gender', 'Language', 'Gender', 'languagé '], [['/d/2', 'setting.named-twice'], ['/d/3', 'setting.named-twice']]], // prettier-ignore
    [Array.from({ length: 13 }, (_, index) => `own ${String(index)}`), [['/d', 'setting.too-many']]],
  ])('refuses %j', (dimensions, expected) => {
    expect(codes(dimensions)).toEqual(expected);
  });
});
