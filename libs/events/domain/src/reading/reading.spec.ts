import { findAllNamed, findNamed, type Named } from './find-named';
import { monthNamed } from './month-names';
import { readDays } from './read-days';
import { readHeadcount } from './read-headcount';
import { readLine } from './read-line';
import { splitCells } from './split-cells';

const PARTNERS: readonly Named[] = [
  { code: 'CESIE', names: ['CESIE ETS', 'Centro Studi'] },
  { code: 'CARDET', names: ['Centre for the Advancement of Research'] },
  { code: 'INOVA+', names: [] },
  { code: 'CEO', names: ['Centrum Edukacji Obywatelskiej'] },
];
const WORDS = {
  partners: PARTNERS,
  types: [
    { code: 'igniting', names: ['Igniting event'] },
    { code: 'peer-learning', names: ['Peer-learning event'] },
  ],
  countries: [
    { code: 'PL', names: ['Poland', 'Polska'] },
    { code: 'PT', names: ['Portugal'] },
    { code: 'CY', names: ['Cyprus', 'Κύπρος'] },
  ],
};

describe('reading days', () => {
  it.each([
    ['3/05/2019', '2019-05-03', null],
    ['03.05.2019', '2019-05-03', null],
    ['3-5-19', '2019-05-03', null],
    ['3. 5. 2019', '2019-05-03', null],
    ['2019-05-03', '2019-05-03', null],
    ['2019/5/3', '2019-05-03', null],
    ['3 May 2019', '2019-05-03', null],
    ['May 3rd, 2019', '2019-05-03', null],
    ['3 maja 2019 r.', '2019-05-03', null],
    ['3 de maio de 2019', '2019-05-03', null],
    ['3 Μαΐου 2019', '2019-05-03', null],
    ['2019. május 3.', '2019-05-03', null],
    ['3. Mai 2019', '2019-05-03', null],
    ['17–18 June 2021', '2021-06-17', '2021-06-18'],
    ['17 & 18 June 2021', '2021-06-17', '2021-06-18'],
    ['17-18/06/2021', '2021-06-17', '2021-06-18'],
    ['17/06 - 18/06/2021', '2021-06-17', '2021-06-18'],
    ['17.06.–18.06.2021', '2021-06-17', '2021-06-18'],
    ['Oct. 17 – 21, 2017', '2017-10-17', '2017-10-21'],
    ['2017-02-27 to 2018-03-10', '2017-02-27', '2018-03-10'],
    ['28 June – 2 July 2021', '2021-06-28', '2021-07-02'],
    ['June 28 – July 2, 2021', '2021-06-28', '2021-07-02'],
    ['30 December 2020 – 2 January 2021', '2020-12-30', '2021-01-02'],
    ['from 3 to 5 May 2019', '2019-05-03', '2019-05-05'],
    ['3/5/2019 - 3/5/2019', '2019-05-03', null],
  ])('takes %s for %s to %s', (text, startsOn, endsOn) => {
    expect(readDays(text)).toEqual({ startsOn, endsOn });
  });

  it.each([
    '',
    'May 2019',
    '2019',
    '5/13/2019',
    '31/2/2021',
    '18–17 June 2021',
    'June 2021 meeting',
    '17 listopada 2019',
    '3',
    '#',
    '3/5/2019, 4/6/2019, 5/7/2019',
  ])('does not guess at %s', (text) => {
    expect(readDays(text)).toBeNull();
  });

  it('knows no month by a word that names two', () => {
    expect([monthNamed('Červen'), monthNamed('listopad'), monthNamed('room')]).toEqual([6, null, null]);
  });
});

describe('reading a count of people', () => {
  it.each([
    ['12', 12, false],
    ['1 200', 1200, false],
    ['1.200 pessoas', 1200, false],
    ['25 participants', 25, false],
    ['~50', 50, true],
    ['around 200 people', 200, true],
    ['ca. 40', 40, true],
    ['około 30 osób', 30, true],
    ['περίπου 15 άτομα', 15, true],
    ['35+', 35, true],
    ['more than 60', 60, true],
    ['50–60', 50, true],
  ])('takes %s for %d', (text, count, isEstimate) => {
    expect(readHeadcount(text)).toEqual({ count, isEstimate });
  });

  it.each(['', 'many', '12.5', '60-50', '1\n2', 'Room 12', '3/5/2019', '12 %'])('does not guess at %s', (text) => {
    expect(readHeadcount(text)).toBeNull();
  });
});

describe('finding what is named', () => {
  it.each([
    ['cesie', 'CESIE'],
    ['Centro studi', 'CESIE'],
    ['CΕSΙΕ', 'CESIE'],
    ['Centrum', 'CEO'],
    ['INOVA+', 'INOVA+'],
  ])('knows %s for %s', (text, code) => {
    expect(findNamed(PARTNERS, text)?.code).toBe(code);
  });

  it.each(['', 'Cent', 'Centr', 'Somebody'])('knows nobody by %s', (text) => {
    expect(findNamed(PARTNERS, text)).toBeNull();
  });

  it('takes apart a cell with several, and says who is nobody', () => {
    const { found, others } = findAllNamed(PARTNERS, 'INOVA+, CARDET and the school / cesie & CARDET');
    expect(findAllNamed(PARTNERS, 'INOVA+')).toEqual({ found: [PARTNERS[2]], others: [] });
    expect([found.map(({ code }) => code), others]).toEqual([['INOVA+', 'CARDET', 'CESIE'], ['the school']]);
  });
});

describe('reading a line', () => {
  it('knows cells by what they hold, in any order', () => {
    expect(
      readLine(['7', 'Igniting event', 'Polska', '3/05/2019', ' Spotkanie inauguracyjne ', 'CEO, Cardet', '~10', '', 'see folder'], WORDS),
    ).toEqual({
      facts: {
        ...{ type: 'igniting', title: 'Spotkanie inauguracyjne', days: { startsOn: '2019-05-03', endsOn: null }, country: 'PL' },
        ...{ partners: ['CEO', 'CARDET'], headcount: { count: 10, isEstimate: true }, isInternational: false },
      },
      understood: [
        { fact: 'type', words: 'Igniting event' },
        { fact: 'country', words: 'Polska' },
        { fact: 'days', words: '3/05/2019' },
        { fact: 'partners', words: 'CEO, Cardet' },
        { fact: 'title', words: 'Spotkanie inauguracyjne' },
        { fact: 'headcount', words: '~10' },
      ],
      leftOver: ['7', 'see folder'],
    });
  });

  it('loses nothing: a second date, somebody unknown, a country of a European event', () => {
    const read = readLine(
      ['17–18 June 2021', '19 June 2021', 'European', 'Meeting with CESIE, the mayor, parents', 'CESIE and ULB'],
      WORDS,
    );
    expect(read.facts).toMatchObject({
      isInternational: true,
      country: null,
      partners: ['CESIE'],
      title: 'Meeting with CESIE, the mayor, parents',
    });
    expect(read.leftOver).toEqual(['19 June 2021', 'ULB']);
  });

  it('understands nothing of nothing', () => {
    const read = readLine(['', '–'], WORDS);
    expect([read.understood, read.leftOver, read.facts.title]).toEqual([[], ['–'], null]);
  });
});

describe('splitting what was copied', () => {
  it.each([
    ['a\tb\t\tc', [['a', 'b', '', 'c']]],
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a ""quoted""\nline"\tb', [['a "quoted"\nline', 'b']]],
    ['a | b | c', [['a', 'b', 'c']]],
    ['a; b; c', [['a', 'b', 'c']]],
    ['a title; with a semicolon', [['a title; with a semicolon']]],
    ['a\r\nb', [['a'], ['b']]],
    [' \n', []],
  ])('finds the cells of %j', (text, cells) => {
    expect(splitCells(text)).toEqual(cells);
  });
});
