import { isoDate } from '@turnout/shared/kernel';
import { SOCIALL_VOCABULARY } from '../../testing';
import type { Decision, ImportVocabulary, RawCell } from '../contract';
import { understand } from '../understand';

const PARTNERS = [...SOCIALL_VOCABULARY.partners, { code: 'OXFAM', names: ['OXFAM Italia'] }];
const WORDS: ImportVocabulary = { ...SOCIALL_VOCABULARY, partners: PARTNERS, deliverables: ['D2.1', 'D2.2'], milestones: ['MS1'] };

/** Understands rows of cells between bars under these headings. */
function read(headings: string, lines: readonly string[], decisions: readonly Decision[] = [], words: ImportVocabulary = WORDS) {
  const cells = (line: string): readonly RawCell[] =>
    line.split('|').map((text) => (text.trim() === '^' ? { text: '', merged: 'above' } : { text: text.trim() }));
  const rows = [headings, ...lines].map((line, index) => ({ number: index + 1, cells: cells(line) }));
  return understand([{ name: null, rows }], words, { decisions });
}
/** What one row of a whole event says under one more heading. */
function cell(heading: string, text: string, decisions: readonly Decision[] = []) {
  const { rows, questions } = read(
    `Type | Event | Start date | Lead partner | ${heading}`,
    [`Igniting event | Opening | 3/05/2019 | CESIE | ${text}`],
    decisions,
  );
  const { event = null, understood = [], problems = [], notes = [], state = 'skip', openFacts = [] } = rows[1] ?? {};
  const answers = questions.map(({ id, proposals, answered }) => ({ id, answered, ids: proposals.map((proposal) => proposal.id) }));
  return {
    event,
    why: understood.map(({ reason }) => reason.key),
    codes: problems.map(({ code }) => code),
    notes,
    state,
    answers,
    openFacts,
  };
}
const means = (what: 'partner' | 'country' | 'mode' | 'workPackage', words: string, codes: readonly string[]): Decision => ({
  kind: 'means',
  what,
  words,
  codes,
});

describe('a country', () => {
  it.each([
    ['Italia', { country: 'IT' }, []],
    ['', { country: null }, []],
    ['Рolаnd', { country: 'PL' }, ['other-letters']],
    ['European', { country: null, level: 'international' }, ['international']],
    ['Italy / Greece', { country: null, level: 'international' }, ['several-countries']],
    ['online', { country: null, mode: 'online' }, ['mode-for-country']],
    ['Italy (Palermo)', { country: 'IT', place: 'Palermo' }, ['place-beside-country']],
    ['Palermo, Italy', { country: 'IT', place: 'Palermo' }, ['place-beside-country']],
  ])('"%s"', (text, expected, why) => {
    const { event, why: said, state } = cell('Country', text);
    expect(event).toMatchObject(expected);
    expect(said.filter((key) => key !== 'level-of-type')).toEqual(why);
    expect(state).toBe('ready');
  });

  it('that is misspelt is asked about, and answered for good', () => {
    expect(cell('Country', 'Portgual')).toMatchObject({
      ...{ event: { country: null }, codes: ['country-unknown'], state: 'decide' },
      answers: [{ id: 'country-unknown:portgual', answered: null, ids: ['means-PT', 'nothing', 'skip'] }],
    });
    expect(cell('Country', 'Portgual', [means('country', 'PORTGUAL', ['PT'])])).toMatchObject({ event: { country: 'PT' }, state: 'ready' });
    expect(cell('Country', 'Atlantis', [means('country', 'Atlantis', [])])).toMatchObject({
      ...{ event: { country: null }, state: 'ready' },
      answers: [{ answered: 'nothing' }],
    });
  });
});

describe('partners', () => {
  it.each([
    ['CESIE, CEO', 'CESIE', ['CEO']],
    ['CARDET & CEO', 'CARDET', ['CEO']],
    ['CARDET and CEO / INOVA+', 'CARDET', ['CEO', 'INOVA+']],
    ['CARDET e CEO', 'CARDET', ['CEO']],
    ['CARDET (CY), CEO (PL)', 'CARDET', ['CEO']],
    ['Agrupamento de Escolas Abel Salazar', 'AEAS', []],
    ['СММ', 'CMM', []],
    ['n/a', null, []],
  ])('"%s"', (text, leadPartner, coPartners) => {
    const { rows } = read('Event | Date | Partners', [`Opening | 3/05/2019 | ${text}`]);
    expect(rows[1]?.event).toMatchObject({ leadPartner, coPartners });
  });

  it('of several columns are led by the one that says so', () => {
    const { rows } = read('Event | Partners | Lead partner | Co-partners', ['Opening | CEO, CESIE | CESIE | CMM', 'Closing |  |  | CMM']);
    expect(rows.slice(1).map(({ event }) => [event?.leadPartner, event?.coPartners])).toEqual([
      ['CESIE', ['CEO', 'CMM']],
      [null, ['CMM']],
    ]);
  });

  it('that are nobody are asked about by their words alone, whatever stands beside them', () => {
    const { questions } = read('Event | Date | Partners', [
      'A | 3/05/2019 | CEO, Scuola Blu',
      'B | 4/05/2019 | Scuola Blu',
      'C | 5/05/2019 | OXFAM Itaila',
      'D | 6/05/2019 | all partners',
    ]);
    expect(
      questions
        .filter(({ code }) => code.startsWith('partner'))
        .map(({ id, rows, proposals }) => [id, rows, proposals.map((each) => each.id)]),
    ).toEqual([
      ['partner-unknown:scuola blu', [2, 3], ['nothing', 'skip']],
      ['partner-unknown:oxfam itaila', [4], ['means-OXFAM', 'nothing', 'skip']],
      ['partner-unknown:all partners', [5], ['all', 'nothing', 'skip']],
    ]);
  });

  it('follow what words were said to mean', () => {
    const decisions = [
      means('partner', 'Scuola Blu', ['CEO']),
      means('partner', 'Scuola Rossa', []),
      means('partner', 'LGSG Alessandro Volta', ['LGSG']),
    ];
    const { rows, questions } = read(
      'Event | Date | Partners',
      ['A | 3/05/2019 | CESIE, Scuola Blu', 'B | 4/05/2019 | Scuola Rossa', 'C | 4/05/2019 | LGSG Alessandro Volta'],
      decisions,
    );
    expect(rows.slice(1).map(({ event, openFacts }) => [event?.leadPartner, event?.coPartners, openFacts])).toEqual([
      ['CESIE', ['CEO'], []],
      [null, [], ['leadPartner']],
      ['LGSG', [], []],
    ]);
    expect(questions.flatMap(({ id, answered }) => (id.startsWith('partner') ? [[id, answered]] : []))).toEqual([
      ['partner-unknown:scuola blu', 'other'],
      ['partner-unknown:scuola rossa', 'nothing'],
      ['partner-run-together:lgsg alessandro volta', 'means-LGSG'],
    ]);
  });
});

describe('days', () => {
  it('of two columns are the first and the last, the second without its year as well', () => {
    const { rows } = read('Event | Start | End', [
      'A | 3/05/2019 | 5/05/2019',
      'B | 3/05/2019 | 5 May',
      'C | 3/05/2019 | 3/05/2019',
      'D | 3/05/2019 |  ',
      'E | 3/05/2019 | 4-5/05/2019',
      'F | 3-4/05/2019 |',
    ]);
    expect(rows.slice(1).map(({ event }) => event?.endsOn)).toEqual(['2019-05-05', '2019-05-05', null, null, '2019-05-05', '2019-05-04']);
  });

  it('that end in words, in a month or never are asked about', () => {
    const { questions } = read('Event | Start | End', [
      'A | 3/05/2019 | soon',
      'B | 3/05/2019 | May 2019',
      'C | 3/05/2019 | 31/06/2019',
      'D |  | 5 May',
    ]);
    expect(
      questions.flatMap(({ id, proposals }) => (id.startsWith('date-unread') ? [[id, proposals.map((each) => each.id)]] : [])),
    ).toEqual([
      ['date-unread:end:soon', ['one-day', 'skip']],
      ['date-unread:end:may 2019', ['meant-0', 'one-day', 'skip']],
      ['date-unread:end:31 06 2019', ['meant-0', 'one-day', 'skip']],
    ]);
  });

  it('without a year take it from their neighbours, a heading, the sheet or the project', () => {
    const yearOf = (lines: readonly string[], words = WORDS) =>
      read('Event | Date', lines, [], words).questions.flatMap(({ code, params, proposals }) =>
        code === 'year-missing' ? [params['year'], proposals.map(({ id }) => id)] : [],
      );
    expect(yearOf(['A | 3/11/2019', 'B | 5 February', 'C | 3/03/2020'])).toEqual([2020, ['year-2020', 'year-2019', 'open', 'skip']]);
    expect(yearOf(['A | 5 February'])).toEqual([2018, ['year-2018', 'open', 'skip']]);
    expect(yearOf(['A | 5 February'], { ...WORDS, period: { from: null, to: null } })).toEqual([2026, ['year-2026', 'open', 'skip']]);
    expect(yearOf(['A | 29 February'])).toEqual([null, ['open', 'skip']]);
    expect(yearOf(['A | 3/11/2019', 'B | 29 February', 'C | 3/11/2020'])).toEqual([2020, ['year-2020', 'open', 'skip']]);
    const named = ['From 2019 to 2021', 'Event | Date', 'A | 5 February'].map((line, index) => ({
      number: index + 1,
      cells: line.split(' | ').map((text) => ({ text })),
    }));
    expect(understand([{ name: null, rows: named }], WORDS, { decisions: [] }).questions.map(({ id }) => id)).toContain(
      'year-missing:2018',
    );
    const rows = ['Events of 2021', 'Event | Date', 'A | 5 February'].map((line, index) => ({
      number: index + 1,
      cells: line.split(' | ').map((text) => ({ text })),
    }));
    expect(understand([{ name: 'Year two', rows }], WORDS, { decisions: [] }).questions.map(({ id }) => id)).toContain('year-missing:2021');
  });

  it.each([
    ['May 2019', 'day-missing', 'day-missing', ['first-day', 'all-days', 'open', 'skip']],
    ['31/02/2021', 'date-impossible', 'date-impossible', ['meant-0', 'open', 'skip']],
    ['45/45/2021', 'date-impossible', 'date-impossible:none', ['open', 'skip']],
    ['3/05/2091', 'date-unlikely', 'date-unlikely:3 05 2091', ['meant-0', 'right', 'skip']],
    ['about 12 March 2021 in Rome', 'date-unread', 'date-unread:about 12 march 2021 in rome', ['meant-0', 'open', 'skip']],
    ['in spring', 'date-unread', 'date-unread:in spring:none', ['open', 'skip']],
  ])('written "%s" are asked about', (text, code, id, ids) => {
    const { questions, rows } = read('Type | Event | Date | Partner', [`Igniting event | Opening | ${text} | CEO`]);
    expect(questions.map((question) => [question.code, question.id, question.proposals.map((each) => each.id)])).toEqual([[code, id, ids]]);
    const { rows: after } = read(
      'Type | Event | Date | Partner',
      [`Igniting event | Opening | ${text} | CEO`],
      [questions[0]?.proposals.find((each) => each.id === 'open' || each.id === 'right')?.decision as Decision],
    );
    expect([rows[1]?.state, after[1]?.state]).toEqual(['decide', 'ready']);
  });

  it('in a year that never comes are moved day by day', () => {
    const { questions } = read('Event | Date', ['A | 3/05/2019', 'B | 28/02/2192 - 29/02/2192', 'C | 29/02/2192']);
    expect(questions.flatMap(({ code, id, proposals }) => (code === 'date-unlikely' ? [[id, proposals[0]?.decision]] : []))).toEqual([
      [
        'date-unlikely:28 02 2192 29 02 2192',
        { kind: 'assign', pointer: '/days', values: [{ rows: [3], value: { startsOn: '2019-02-28', endsOn: null } }] },
      ],
      ['date-unlikely:29 02 2192:none', { kind: 'accept', question: 'date-unlikely:29 02 2192:none' }],
    ]);
  });

  it('beside a place, and several of them, are told', () => {
    const { rows } = read('Event | Place and date', ['A | Bitola, 17–18 June 2021', 'B | 17, 18 and 25 June 2021', 'C | Bitola']);
    expect(rows.slice(1).map(({ event, understood }) => [event?.place, event?.startsOn, event?.endsOn, understood[0]?.reason.key])).toEqual(
      [
        ['Bitola', '2021-06-17', '2021-06-18', 'place-beside-days'],
        [undefined, '2021-06-17', '2021-06-25', 'several-days'],
        [undefined, null, null, undefined],
      ],
    );
  });

  it('outside the project are said, and hold nothing up', () => {
    const words = { ...WORDS, period: { from: isoDate('2020-01-01'), to: null } };
    const { rows } = read('Type | Event | Date | Partner', ['Igniting event | A | 3/05/2019 | CEO'], [], words);
    expect(rows[1]).toMatchObject({
      state: 'ready',
      problems: [{ code: 'date-outside', isBlocking: false, params: { date: '2019-05-03', from: '2020-01-01', to: null } }],
    });
  });
});

describe('participants', () => {
  it.each([
    ['~50', { count: 50, quality: 'estimate' }, ['count-about']],
    ['n/a', { count: null, quality: 'unknown' }, ['count-nothing']],
    ['', { count: null, quality: 'unknown' }, []],
    ['20 + 15', { count: 35, quality: 'exact' }, ['count-sum']],
  ])('written "%s"', (text, participants, why) => {
    const { event, why: said } = cell('Participants', text);
    expect([event?.participants, said.filter((key) => key !== 'level-of-type')]).toEqual([participants, why]);
  });

  it('that are split in their cell are a breakdown', () => {
    expect(cell('Participants', '30 online + 20').event).toMatchObject({
      participants: { count: 50, quality: 'exact' },
      breakdowns: [
        {
          dimension: 'attendance',
          parts: [
            { category: 'online', count: 30 },
            { category: 'on-site', count: 20 },
          ],
        },
      ],
    });
  });

  it('in words are asked about', () => {
    expect(cell('Participants', 'some 20 and their friends')).toMatchObject({
      codes: ['count-unread'],
      answers: [{ ids: ['about', 'open', 'skip'] }],
    });
    expect(cell('Participants', 'a crowd')).toMatchObject({
      event: { participants: { count: null } },
      answers: [{ ids: ['open', 'skip'] }],
    });
  });

  it('are the sum of their groups where nothing else says how many', () => {
    const { rows } = read('Event | Date | Women | Men | Girls', [
      'A | 1/02/2019 | 3 | 4 | 1',
      'B | 2/02/2019 | 3 | few | ',
      'C | 3/02/2019 | | | ',
    ]);
    expect(rows.slice(1).map(({ event, notes }) => [event?.participants, event?.breakdowns, notes])).toEqual([
      [
        { count: 8, quality: 'exact' },
        [
          {
            dimension: 'gender',
            parts: [
              { category: 'women', count: 4 },
              { category: 'men', count: 4 },
            ],
          },
        ],
        [],
      ],
      [
        { count: 3, quality: 'exact' },
        [{ dimension: 'gender', parts: [{ category: 'women', count: 3 }] }],
        [{ header: 'Men', text: 'few' }],
      ],
      [{ count: null, quality: 'unknown' }, [], []],
    ]);
  });

  it('under one merged cell are not counted twice', () => {
    const { rows } = read('Event | Date | Participants | Women', ['A | 1/02/2019 | 30 | 3', 'B | 2/02/2019 | ^ | 4']);
    expect(rows.slice(1).map(({ event }) => event?.participants?.count)).toEqual([30, null]);
  });

  it('can have a quality and a method of their own', () => {
    const { rows } = read('Event | Date | Participants | Quality | Method', [
      'A | 1/02/2019 | 30 | estimate | attendance list',
      'B | 2/02/2019 | n/a | exact | ',
      'C | 3/02/2019 | 5 | | by magic',
    ]);
    expect(rows.slice(1).map(({ event }) => event?.participants)).toEqual([
      { count: 30, quality: 'estimate', method: 'signed-list' },
      { count: null, quality: 'unknown', method: null },
      { count: 5, quality: 'exact', method: null },
    ]);
    expect(rows[3]?.problems.map(({ code, pointer }) => [code, pointer])).toContainEqual(['word-unknown', '/participants/method']);
  });

  it('fewer than their groups are asked about', () => {
    const { questions } = read('Event | Date | Participants | Women', ['A | 1/02/2019 | 3 | 4']);
    expect(questions.find(({ id }) => id === 'refused:breakdown.exceeds-count')?.proposals.map(({ id }) => id)).toEqual([
      'raise-count',
      'drop-parts',
      'skip',
    ]);
  });
});

describe('words of the vocabularies', () => {
  it.each([
    ['Level', 'międzynarodowy', { level: 'international' }],
    ['Mode', 'в Zoom', { mode: null }],
    ['Mode', 'presencial', { mode: 'on-site' }],
    ['Setting', 'szkoła', { setting: 'school' }],
    ['Status', 'planned', { status: 'planned' }],
    ['Status', 'approved', { status: 'held' }],
    ['WP', 'WP2', { workPackage: 'WP2' }],
    ['Meetings', '4', { meetings: 4 }],
    ['Place', "'=Rome", { place: '=Rome' }],
    ['Place', '-', { place: null }],
    ['Summary', 'n/a', { summary: null }],
    ['Deliverables', 'd2.1; D2.2, D9', { deliverables: ['D2.1', 'D2.2'] }],
    ['Milestone', 'ms1', { milestone: 'MS1' }],
    ['Milestone', 'MS9', { milestone: null }],
    ['Milestone', '', { milestone: null }],
  ])('%s "%s"', (heading, text, expected) => {
    expect(cell(heading, text).event).toMatchObject(expected);
  });

  it('that nobody knows are asked about, the nearest first, and kept as notes where there is nobody to ask', () => {
    expect(cell('Mode', 'onlin').answers).toEqual([
      { id: 'word-unknown:mode:onlin', answered: null, ids: ['means-online', 'nothing', 'means-on-site', 'means-hybrid', 'skip'] },
    ]);
    expect(cell('Mode', 'by pigeon', [means('mode', 'by pigeon', ['hybrid'])])).toMatchObject({
      event: { mode: 'hybrid' },
      state: 'ready',
      answers: [{ answered: 'means-hybrid' }],
    });
    expect(cell('WP', 'WP7', [means('workPackage', 'WP7', [])])).toMatchObject({ event: { workPackage: null }, state: 'ready' });
    expect([
      cell('Deliverables', 'D9').notes,
      cell('Milestone', 'MS9').notes,
      cell('Meetings', 'some').notes,
      cell('Foo', 'bar').notes,
    ]).toEqual([
      [{ header: 'Deliverables', text: 'D9' }],
      [{ header: 'Milestone', text: 'MS9' }],
      [{ header: 'Meetings', text: 'some' }],
      [{ header: 'Foo', text: 'bar' }],
    ]);
  });

  it('of a status that nobody knows are asked about', () => {
    expect(cell('Status', 'in the air')).toMatchObject({ codes: ['word-unknown'], event: { title: 'Opening' } });
  });

  it('of a cancelled event lead to leaving it out', () => {
    expect(cell('Status', 'odwołane')).toMatchObject({ codes: ['cancelled'], answers: [{ id: 'cancelled', ids: ['skip', 'as-held'] }] });
  });

  it('of a level go before those of the type', () => {
    expect(cell('Level', 'international')).toMatchObject({ event: { level: 'international' }, why: [] });
    expect(cell('Country', 'European | local').event).toMatchObject({ level: 'international' });
  });

  it('that say how many meetings go before those of the title', () => {
    const { questions } = read('Event | Date | Meetings', ['4 meetings in school | 1/02/2019 | 3', '4 meetings in town | 1/02/2019 | n/a']);
    expect(questions.flatMap(({ id, rows }) => (id.startsWith('meetings') ? [rows] : []))).toEqual([[3]]);
  });
});

describe('a line of its own', () => {
  it('heads the rows below it with the type it speaks of', () => {
    const { rows } = read('Event | Start date | Lead partner', [
      'Bench-learning events |  | ',
      'Opening | 3/05/2019 | CESIE',
      'Closing | 4/05/2019 | CESIE',
      'Peer-learning event |  | ',
      'Seeing again | 5/05/2019 | CESIE',
    ]);
    expect(rows.slice(1).map(({ state, event }) => [state, event?.type])).toEqual([
      ['skip', undefined],
      ['ready', 'bench-learning'],
      ['ready', 'bench-learning'],
      ['skip', undefined],
      ['ready', 'peer-learning'],
    ]);
  });
});
