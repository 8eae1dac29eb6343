import { SOCIALL_VOCABULARY } from '../../testing';
import { type ImportChoices, NO_CHOICES, type RawCell, type RawTable } from '../contract';
import { understand } from '../understand';
import { dayOrderOf } from './day-order';
import { chosenTables } from './parts';

/** Rows of cells between bars; `^` is covered by the cell above, `<` by the one before. */
function table(lines: readonly string[], name: string | null = null, from = 1, more: Partial<RawTable> = {}): RawTable {
  const cellOf = (text: string): RawCell =>
    text === '^' ? { text: '', merged: 'above' } : text === '<' ? { text: '', merged: 'left' } : { text };
  return {
    name,
    rows: lines.map((line, index) => ({ number: from + index, cells: line.split('|').map((text) => cellOf(text.trim())) })),
    ...more,
  };
}
const read = (tables: readonly RawTable[], choices: ImportChoices = NO_CHOICES) => understand(tables, SOCIALL_VOCABULARY, choices);
const factsOf = ({ columns }: ReturnType<typeof read>) => columns.map(({ part, fact }) => `${part} ${fact}`);
const EVENT = 'Igniting event | Italy | 16/03/2019 | Opening | CESIE | 12';
const HEAD = 'Type | Country | Date | Event | Partner | Participants';

describe('the parts of a source', () => {
  it('are one where headings are repeated, also over two tables', () => {
    const { rows, columns } = read([table([HEAD, EVENT, HEAD, EVENT]), table([EVENT, EVENT], null, 5)]);
    expect(rows.map(({ part, skipped }) => [part, skipped])).toEqual([
      [0, 'header'],
      [0, null],
      [0, 'header'],
      [0, null],
      [0, null],
      [0, null],
    ]);
    expect(columns).toHaveLength(6);
  });

  it('are several where headings differ', () => {
    const understood = read([table([HEAD, EVENT, 'Date | Event | Partner', '3/5/2019 | Closing | CEO'])]);
    expect(understood.rows.map(({ part, state }) => [part, state])).toEqual([
      [0, 'skip'],
      [0, 'ready'],
      [1, 'skip'],
      [1, 'decide'],
    ]);
    expect(factsOf(understood).slice(6)).toEqual(['1 days', '1 title', '1 partners', '1 note', '1 note', '1 note']);
  });

  it('take headings below a title, and two lines of them', () => {
    const { columns, rows } = read([
      table([
        'Table 1',
        'Event | Date | Partner | Participants | < | <',
        '^ | ^ | ^ | Total | Women | Men',
        'Opening | 16/03/2019 | CESIE | 12 | 7 | 5',
      ]),
    ]);
    expect(columns.map(({ header, fact, category }) => [header, fact, category])).toEqual([
      ['Event', 'title', undefined],
      ['Date', 'days', undefined],
      ['Partner', 'partners', undefined],
      ['Participants: Total', 'participants', undefined],
      ['Participants: Women', 'breakdown', 'women'],
      ['Participants: Men', 'breakdown', 'men'],
    ]);
    expect(rows.map(({ skipped }) => skipped)).toEqual(['title', 'header', 'header', null]);
    expect(rows[3]?.event?.breakdowns).toEqual([
      {
        dimension: 'gender',
        parts: [
          { category: 'women', count: 7 },
          { category: 'men', count: 5 },
        ],
      },
    ]);
  });

  it('take sub-headings that reach further than the headings above', () => {
    const { columns } = read([
      table(['< | Date | Participants | <', 'Event | ^ | Women | Men | Online | ', 'Opening | 16/03/2019 | 7 | 5 | 3']),
    ]);
    expect(columns.map(({ header, fact }) => [header, fact])).toEqual([
      ['Event', 'title'],
      ['Date', 'days'],
      ['Participants: Women', 'breakdown'],
      ['Participants: Men', 'breakdown'],
      ['Online', 'breakdown'],
      ['', 'note'],
    ]);
  });

  it('do not take a row of events for sub-headings', () => {
    const { columns } = read([table(['Event | Partners | <', 'Opening | CESIE | CEO']), table(['Event | Partners | <', ' | | '], null, 3)]);
    expect(columns.map(({ header }) => header)).toEqual(['Event', 'Partners', '']);
  });
});

describe('the tables of a source', () => {
  const list = table(['Igniting event', 'CESIE'], 'Lists');
  const events = table([HEAD, EVENT], 'Events');
  it('are those with headings, and those as wide', () => {
    expect(chosenTables([list, events, table([EVENT])], NO_CHOICES)).toEqual([1, 2]);
    expect(chosenTables([list, table([''])], NO_CHOICES)).toEqual([0]);
    const hidden = { ...events, isHidden: true };
    expect([chosenTables([hidden, list], NO_CHOICES), chosenTables([hidden], NO_CHOICES)]).toEqual([[1], [0]]);
  });

  it('are those that somebody chose, and of a template its own', () => {
    expect(chosenTables([list, events], { tables: [0, 7] })).toEqual([0]);
    expect(chosenTables([events, table([HEAD], 'Events', 9, { isTemplate: true })], NO_CHOICES)).toEqual([1]);
  });
});

describe('columns', () => {
  it('without headings are known by what they hold', () => {
    const rows = [
      '1 | Italy | 16/03/2019 | An opening of the network | CESIE | 12',
      '2 | Poland | 17/03/2019 | A second meeting in town | CEO | 30',
    ];
    const understood = read([table(rows)]);
    expect(factsOf(understood)).toEqual(['0 number', '0 country', '0 days', '0 title', '0 partners', '0 participants']);
    expect(understood.columns.every(({ isSure, why }) => !isSure && why.key === 'content')).toBe(true);
  });

  it('say what their cells hold where a heading has two meanings', () => {
    const understood = read([
      table([
        'No. | Event | Online | Local | Events | Foreign | Nr.',
        '1 | Opening | yes | Rome | 2 | sì | 30',
        '2 | Closing | no | Bari | 3 | no | 40',
      ]),
    ]);
    expect(factsOf(understood)).toEqual(['0 number', '0 title', '0 mode', '0 place', '0 meetings', '0 note', '0 participants']);
  });

  it('that say the same take the next best meaning, and then none', () => {
    const understood = read([
      table([
        'Event | Date | Date | Partner | Partner | Title | Country | Country | Topic',
        'Opening | 1/2/2019 | 2/2/2019 | CESIE | CEO | Long words | Italy | Poland',
      ]),
    ]);
    expect(factsOf(understood)).toEqual([
      '0 title',
      '0 days',
      '0 endsOn',
      '0 partners',
      '0 coPartners',
      '0 summary',
      '0 country',
      '0 note',
      '0 note',
    ]);
    expect(understood.rows[1]).toMatchObject({
      event: {
        title: 'Opening',
        startsOn: '2019-02-01',
        endsOn: '2019-02-02',
        leadPartner: 'CESIE',
        coPartners: ['CEO'],
        summary: 'Long words',
        country: 'IT',
      },
      notes: [{ header: 'Country', text: 'Poland' }],
    });
  });

  it('can be chosen', () => {
    const columns = [
      { index: 0, fact: 'title' },
      { index: 1, fact: 'breakdown' },
      { part: 1, index: 0, fact: 'note' },
    ] as const;
    const understood = read([table(['Type | Date | Foo', 'Opening | 12 | 3 May 2019'])], { decisions: [], columns });
    expect(understood.columns.map(({ fact, isSure, why, dimension }) => [fact, isSure, why.key, dimension])).toEqual([
      ['title', true, 'chosen', undefined],
      ['breakdown', true, 'chosen', 'audience'],
      ['days', false, 'content', undefined],
    ]);
  });

  it('of ids name the events of an export', () => {
    const id = '01930000-0000-7000-8000-000000000001';
    const { columns, rows } = read([table(['title | startsOn | id', `Opening | 2019-05-03 | ${id}`])]);
    expect([columns[2]?.fact, rows[1]?.identity]).toEqual(['event', { id, version: null }]);
  });
});

describe('rows and columns that are easily mistaken', () => {
  it('a column of names is no column of counts', () => {
    const { columns, rows } = read([table(['Event | Date | Women', 'Opening | 1/02/2019 | all of them'])]);
    expect([columns[2]?.fact, rows[1]?.notes]).toEqual(['note', [{ header: 'Women', text: 'all of them' }]]);
  });

  it('a row with nothing but a date, or a figure that is no sum, may be an event; a spanning one is a title', () => {
    const kinds = read([
      table([
        HEAD,
        ' | | 1/02/2019 | | | ',
        EVENT,
        ' | | 2/02/2019 | | | ',
        ' | | | | | 99',
        'Phase two | < | < | < | < | <',
        ' | | 3/02/2019 | < | | ',
      ]),
    ]).rows;
    expect(kinds.map(({ skipped, problems }) => skipped ?? problems.map(({ code }) => code).includes('row-fragment'))).toEqual([
      'header',
      false,
      false,
      false,
      true,
      'title',
      false,
    ]);
    expect(
      read([table([HEAD, EVENT, ' | | | | | n/a', ' | | | | CEO | 5', ' | Italy | | | | 5'])])
        .rows.slice(2)
        .map(({ problems }) => problems[0]?.code),
    ).toEqual(['row-fragment', 'title-missing', 'row-fragment']);
  });

  it('headings that are worded anew but say the same continue a part', () => {
    expect(
      read([
        table([HEAD, EVENT, HEAD.replace('Event', 'Title').replace('Partner', 'Foo'), EVENT, HEAD.replace('Event', 'Title'), EVENT]),
      ]).rows.map(({ part }) => part),
    ).toEqual([0, 0, 1, 1, 2, 2]);
    expect(read([table([HEAD, EVENT, HEAD.replace('Event', 'Title'), EVENT])]).rows.map(({ part }) => part)).toEqual([0, 0, 0, 0]);
  });
});

describe('the order of day and month', () => {
  const of = (texts: readonly string[], chosen?: 'month-day') =>
    dayOrderOf(
      texts.map((text) => ({ text })),
      chosen,
    );
  it('follows from dates that have only one', () => {
    expect(of(['3/4/2019', '16/03/2019'])).toEqual({ order: 'day-month', isInferred: true, evidence: '16/03/2019' });
    expect(of(['3/4/2019', '3/16/2019', '4/17/2019', '16/3/2019'])).toEqual({
      order: 'month-day',
      isInferred: true,
      evidence: '3/16/2019',
    });
    expect(of(['3/4/2019', '31/31/2019'])).toEqual({ order: 'day-month', isInferred: false, evidence: null });
  });

  it('can be chosen', () => {
    expect(of(['3/4/2019'], 'month-day')).toEqual({ order: 'month-day', isInferred: false, evidence: null });
    const { rows, dayOrder } = read([table(['Event | Date', 'Opening | 3/4/2019'])], { decisions: [], dayOrder: 'month-day' });
    expect([rows[1]?.event?.startsOn, dayOrder.order]).toEqual(['2019-03-04', 'month-day']);
  });
});
