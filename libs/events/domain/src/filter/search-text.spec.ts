import * as fc from 'fast-check';
import { holdsWord, partnersNamed, reportSearchTextOf, searchTextOf, searchWords } from './search-text';

describe('searchTextOf', () => {
  it('reads title, place and summary without accents, and other letters in Latin ones too', () => {
    expect(searchTextOf({ title: 'Spotkanie', place: 'Ząbki' })).toBe('spotkanie zabki');
    expect(searchTextOf({ title: 'Spotkanie', place: null, summary: 'O szkole' })).toBe('spotkanie o szkole');
    expect(searchTextOf({ title: 'Στη Σόφια', place: null })).toMatch(/ sti sofia$/u);
  });
});

describe('searchWords', () => {
  it('gives each word in every form that counts', () => {
    expect(searchWords(' Łódź  ZĄBKI ')).toEqual([['lodz'], ['zabki']]);
    expect(searchWords('Ζάμπκι')).toEqual([[expect.stringMatching(/^za/u), 'zabki', 'zampki']]);
    expect(searchWords(' \u0301 ')).toEqual([]);
    expect(searchWords('')).toEqual([]);
  });

  it('finds every word of a text in that text, in whatever letters it is written', () => {
    const words = fc.stringMatching(/^[a-zA-Zàłßα-ωа-я@.]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (given) => {
        const text = searchTextOf({ title: given.join(' '), place: null });
        for (const forms of searchWords(given.join(' '))) expect(holdsWord(text, forms)).toBe(true);
      }),
    );
  });
});

describe('partnersNamed', () => {
  it('finds partners by code, name and other spellings', () => {
    const ceo = { code: 'CEO', name: 'Centrum Edukacji', spellings: ['Ц.Е.О.'] };
    const cesie = { code: 'CESIE', name: null };
    const found = (word: string) => partnersNamed(searchWords(word)[0] ?? [], [ceo, cesie]);
    expect(found('ce')).toEqual([ceo, cesie]);
    expect(found('centrum')).toEqual([ceo]);
    expect(found('c.e.o.')).toEqual([ceo]);
    expect(found('κέντρουμ')).toEqual([]);
  });
});

describe('reportSearchTextOf', () => {
  it('folds the words of a brief report like everything that is searched', () => {
    expect(reportSearchTextOf('Ząbki\nZupa')).toBe(searchTextOf({ title: 'Ząbki Zupa', place: null }).trim());
    expect(reportSearchTextOf('')).toBe('');
  });
});
