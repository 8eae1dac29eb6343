import { hyphenationOf } from './hyphenation';

describe('hyphenationOf', () => {
  it.each([
    ['en-GB', 'international', ['inter', 'na', 'tional']],
    ['pl', 'pozaformalna', ['poza', 'for', 'malna']],
    ['el', 'εκπαιδευτικών', ['εκπαι', 'δευ', 'τι', 'κών']],
    ['pt-PT', 'aprendizagem', ['apren', 'di', 'za', 'gem']],
    ['it', 'cittadinanza', ['cit', 'ta', 'di', 'nanza']],
    ['bg', 'приобщаващо', ['при', 'об', 'ща', 'ващо']],
  ])('knows the syllables of %s', (language, word, pieces) => {
    const found = hyphenationOf(language)(word);
    expect(found.join('')).toBe(word);
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]!.length).toBeGreaterThanOrEqual(3);
    expect(found.at(-1)!.length).toBeGreaterThanOrEqual(3);
    expect(found).toEqual(pieces);
  });

  it('splits nothing in a language it does not know', () => {
    expect(hyphenationOf('und')('international')).toEqual(['international']);
  });

  it('splits neither short words nor capitals', () => {
    expect(hyphenationOf('en')('table')).toEqual(['table']);
    expect(hyphenationOf('en')('INTERNATIONAL')).toEqual(['INTERNATIONAL']);
  });
});
