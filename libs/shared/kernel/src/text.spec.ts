import * as fc from 'fast-check';
import { foldForSearch } from './fold-text';
import { lengthOf, tidyLine, tidyText } from './text';

const anyText = fc.string({ unit: 'binary' });

describe('tidyLine', () => {
  it.each([
    ['  Evento   d’inizio ', 'Evento d’inizio'],
    ['a\u0000b\tc\r\nd\u2028e\u00a0f\u3000g', 'a b c d e f g'],
    ['Za\u0328bki', 'Ząbki'],
    ['\ud800', ''],
    ['\ufeffTitle', 'Title'],
    ['👩‍🏫', '👩‍🏫'],
    ['', ''],
  ])('keeps %j as %j', (text, tidy) => {
    expect(tidyLine(text)).toBe(tidy);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => expect(tidyLine(tidyLine(text))).toBe(tidyLine(text))));
  });
});

describe('tidyText', () => {
  it.each([
    ['one\r\ntwo\rthree\u2028four\u2029five', 'one\ntwo\nthree\nfour\nfive'],
    ['\n\n one \n\n\n\n two  \n', 'one\n\ntwo'],
    [' ', ''],
  ])('keeps %j as %j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => expect(tidyText(tidyText(text))).toBe(tidyText(text))));
  });
});

describe('lengthOf', () => {
  it.each([
    ['', 0],
    ['Ząbki', 5],
    ['🎓🎓', 2],
  ])('counts %j as %i', (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });
});

describe('foldForSearch', () => {
  it.each([
    ['ZĄBKI', 'Ząbki', 'zabki'],
    ['СММ', 'CMM', 'cmm'],
    ['Туре', 'Type', 'type'],
    ['ΟΧFΑΜ', 'oxfam', 'oxfam'],
    ['Łódź', 'LODZ', 'lodz'],
    ['Straße', 'STRASSE', 'strasse'],
    ['Ærø', 'aero', 'aero'],
    ['Œuvre', 'oeuvre', 'oeuvre'],
    ['Þór Đukić', 'thor dukic', 'thor dukic'],
    ['İstanbul ılık', 'istanbul ilik', 'istanbul ilik'],
    ['Reflexão intermédia', 'reflexao intermedia', 'reflexao intermedia'],
    ['“Peer”  –  it’s', '"peer" - it\'s', '"peer" - it\'s'],
    ['Ёлка', 'елка', 'eлka'],
    ['ﬁnal №１', 'final no1', 'final no1'],
    ['Skola\u00a0–\nkopienā', 'skola - kopiena', 'skola - kopiena'],
  ])('reads %j and %j as %j', (written, typed, folded) => {
    expect([foldForSearch(written), foldForSearch(typed)]).toEqual([folded, folded]);
  });

  it('reads Greek alike in capitals, with accents and with a final sigma', () => {
    const written = ['χωρίς αποκλεισμούς', 'ΧΩΡΙΣ ΑΠΟΚΛΕΙΣΜΟΥΣ', 'χωρις αποκλεισμουσ'];
    expect(new Set(written.map((text) => foldForSearch(text))).size).toBe(1);
  });

  it('keeps the letters of one script apart from each other', () => {
    for (const alphabet of ['αβγδεζηθικλμνξοπρστυφχψω', 'абвгдежзиклмнопрстуфхцчшщъыьэюяђєљњћ', 'abcdefghijklmnopqrstuvwxyz']) {
      expect(new Set([...alphabet].map((letter) => foldForSearch(letter))).size).toBe(alphabet.length);
    }
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a word within a longer text, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom('Ζάμπκι', 'Ząbki', 'СММ', 'Straße'), fc.lorem(), fc.lorem(), (word, before, after) => {
        expect(foldForSearch(`${before} ${word} ${after}`)).toContain(foldForSearch(word));
      }),
    );
  });
});
