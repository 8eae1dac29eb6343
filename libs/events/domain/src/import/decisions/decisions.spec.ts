import { SOCIALL_VOCABULARY } from '../../testing';
import { type Decision, type ImportVocabulary, NO_CHOICES } from '../contract';
import { understand } from '../understand';

const HEAD = 'Type | Event | Date | Partner | Participants';
const LINE = 'Igniting event | Opening | 3/05/2019 | CESIE | 12';

function read(lines: readonly string[], decisions: readonly Decision[] = [], words: ImportVocabulary = SOCIALL_VOCABULARY, head = HEAD) {
  const rows = [head, ...lines].map((line, index) => ({
    number: index + 1,
    cells: line.split('|').map((text) => ({ text: text.trim() })),
  }));
  return understand([{ name: null, rows }], words, { ...NO_CHOICES, decisions });
}
const set = (pointer: string, value: unknown): Decision => ({ kind: 'set', rows: [2], pointer, value });
const eventWith = (...decisions: readonly Decision[]) => read([LINE], decisions).rows[1]?.event;
const ids = ({ questions }: ReturnType<typeof read>) =>
  questions.map(({ id, answered, proposals }) => [id, answered, proposals.map((each) => each.id)]);

describe('a value that somebody gives', () => {
  it.each([
    ['/title', 'Closing', { title: 'Closing' }],
    ['/country', null, { country: null }],
    ['/days', { startsOn: '2019-05-04', endsOn: '2019-05-05' }, { startsOn: '2019-05-04', endsOn: '2019-05-05' }],
    ['/days', { startsOn: '2019-05-04' }, { startsOn: '2019-05-04', endsOn: null }],
    ['/coPartners', ['CEO'], { coPartners: ['CEO'] }],
    ['/meetings', 3, { meetings: 3 }],
    [
      '/participants',
      { count: 5, quality: 'estimate', method: 'head-count' },
      { participants: { count: 5, quality: 'estimate', method: 'head-count' } },
    ],
    ['/participants/count', null, { participants: { count: null, quality: 'unknown' } }],
    ['/participants/quality', 'estimate', { participants: { count: 12, quality: 'estimate' } }],
    ['/participants/method', 'head-count', { participants: { count: 12, quality: 'exact', method: 'head-count' } }],
    [
      '/breakdowns',
      [{ dimension: 'gender', parts: [{ category: 'women', count: 3 }] }],
      { breakdowns: [{ dimension: 'gender', parts: [{ category: 'women', count: 3 }] }] },
    ],
  ])('%s', (pointer, value, expected) => {
    expect(eventWith(set(pointer, value))).toMatchObject(expected);
  });

  it.each([
    ['/title', 5],
    ['/days', 'May'],
    ['/days', { startsOn: 5 }],
    ['/days', [1]],
    ['/coPartners', [1]],
    ['/coPartners', 'CEO'],
    ['/meetings', '3'],
    ['/participants', 5],
    ['/participants', { count: 'x' }],
    ['/participants', { quality: 5 }],
    ['/participants/anything', 5],
    ['/breakdowns', [{ dimension: 'gender' }]],
    ['/breakdowns', [{ dimension: 'gender', parts: [{ category: 'women' }] }]],
    ['/breakdowns', ['x']],
    ['/identity', 'x'],
  ])('that does not fit %s is passed over', (pointer, value) => {
    expect(eventWith(set(pointer, value))).toEqual(eventWith());
  });

  it('makes a count known, and the latest one counts', () => {
    expect(
      read(['Igniting event | A | 3/05/2019 | CEO | n/a'], [set('/participants/count', 4), set('/participants/count', 7)]).rows[1]?.event
        ?.participants,
    ).toEqual({ count: 7, quality: 'exact' });
    expect(
      read(['Igniting event | A | 3/05/2019 | CEO'], [set('/participants/count', 4)], SOCIALL_VOCABULARY, 'Type | Event | Date | Partner')
        .rows[1]?.event?.participants,
    ).toEqual({ count: 4, quality: 'exact' });
  });

  it('cannot be no title', () => {
    expect(ids(read([LINE], [set('/title', null)]))).toEqual([
      ['title-missing', 'other', ['title-0', 'skip']],
      ['refused:event.title-missing', null, ['skip']],
    ]);
  });

  it('is asked about again where it would be refused', () => {
    const { rows, questions } = read([LINE], [set('/endsOn', '2019-05-01'), set('/meetings', 0), set('/title', 'x'.repeat(501))]);
    expect(rows[1]?.problems.map(({ code }) => code)).toEqual(['event.title-too-long', 'event.end-before-start', 'event.meetings-invalid']);
    expect(questions.map(({ id, proposals }) => [id, proposals.map((each) => each.id)])).toEqual([
      ['refused:event.title-too-long', ['shorten', 'skip']],
      ['refused:event.end-before-start', ['exchange', 'one-day', 'skip']],
      ['refused:event.meetings-invalid', ['skip']],
    ]);
    const mended = read(
      [LINE],
      [set('/endsOn', '2019-05-01'), set('/title', 'x'.repeat(501)), ...questions.flatMap(({ proposals }) => proposals[0]?.decision ?? [])],
    );
    expect(mended.rows[1]).toMatchObject({
      state: 'skip',
      event: { startsOn: '2019-05-01', endsOn: '2019-05-03', title: `${'x'.repeat(499)}…` },
    });
  });
});

describe('a fact that nothing says', () => {
  it('is offered what there is: the types, one’s own partner, a title out of the rest', () => {
    const words: ImportVocabulary = { ...SOCIALL_VOCABULARY, recorder: { reach: 'own', partner: 'CEO' } };
    const own = LINE.replace('CESIE', 'CEO');
    expect(ids(read([own, own.replace('Opening', 'B'), ' |  | 3/05/2019 | | ', own.replace('Opening', 'C')], [], words))).toEqual([
      ['title-missing:none', null, ['skip']],
      ['type-missing', null, ['open', 'type-igniting', 'type-peer-learning', 'type-bench-learning', 'type-forward-looking', 'skip']],
      ['partner-missing', null, ['own', 'open', 'skip']],
    ]);
    const { questions } = read(
      ['Igniting event | | 3/05/2019 | CEO | a note'],
      [],
      SOCIALL_VOCABULARY,
      'Type | Event | Date | Partner | Colour',
    );
    expect(questions[0]?.proposals.map(({ id, words: { params } }) => [id, params])).toEqual([
      ['title-0', { title: 'Igniting event' }],
      ['title-1', { title: 'a note' }],
      ['skip', {}],
    ]);
  });

  it('can be left open, by a click or by hand', () => {
    const line = ' | Opening | | | 12';
    const open: Decision[] = ['type-missing', 'date-missing'].map((question) => ({ kind: 'accept', question }));
    const days = read([line], [set('/days', { startsOn: null })]);
    expect(days.rows[1]?.openFacts).toEqual(['startsOn']);
    const { rows, questions } = read([line], [...open, set('/leadPartner', null)]);
    expect(rows[1]).toMatchObject({ state: 'ready', openFacts: ['type', 'startsOn', 'leadPartner'] });
    expect(questions.map(({ id, answered }) => [id, answered])).toEqual([
      ['type-missing', 'open'],
      ['date-missing', 'open'],
    ]);
  });

  it('is refused of somebody who may not record it, also for a type that hangs on no work package', () => {
    const free = { ...SOCIALL_VOCABULARY, types: SOCIALL_VOCABULARY.types.map((type) => ({ ...type, workPackage: null })) };
    expect(ids(read([LINE], [], { ...free, recorder: { reach: 'own', partner: 'CEO', workPackages: ['WP2'] } }))).toEqual([
      ['refused:event.outside-packages', null, ['skip']],
    ]);
  });

  it('is refused of somebody who leads another work package', () => {
    const words: ImportVocabulary = { ...SOCIALL_VOCABULARY, recorder: { reach: 'own', partner: 'CEO', workPackages: ['WP9'] } };
    expect(ids(read([LINE], [], words))).toEqual([['refused:event.outside-packages', null, ['skip']]]);
  });
});

describe('a row as a whole', () => {
  it('can be left out, with a reason or for one', () => {
    const skip = (row: number, reason: string): Decision => ({ kind: 'skip', rows: [row], reason });
    const { rows, counts } = read(
      [LINE, `${LINE}3`, `${LINE}4`, 'Total | | | | 12'],
      [skip(2, 'not ours'), skip(3, 'duplicate'), skip(5, 'x')],
    );
    expect(rows.slice(1).map(({ state, skipped, skippedWords }) => [state, skipped, skippedWords])).toEqual([
      ['skip', 'by-hand', 'not ours'],
      ['skip', 'duplicate', null],
      ['ready', null, null],
      ['skip', 'total', null],
    ]);
    expect(counts).toMatchObject({ rows: 5, ready: 1, skip: 4, participants: 124 });
  });

  it('can be kept though it looks like a total', () => {
    const { rows } = read([LINE, 'Total inclusion | Workshop | | CEO | 4'], [{ kind: 'keep', rows: [3] }]);
    expect(rows[2]).toMatchObject({ state: 'decide', event: { title: 'Workshop', leadPartner: 'CEO' } });
  });

  it('that continues the one above can be put behind it, left out, or be an event', () => {
    const lines = [LINE, ' | of the network in | | | ', ' | three countries | | | ', LINE.replace('Opening', 'Other')];
    const before = read(lines);
    expect(ids(before)).toEqual([['row-continues', null, ['join', 'skip', 'keep']]]);
    const joined = read(lines, [{ kind: 'join', rows: [3, 4] }]);
    expect(joined.rows.map(({ event, skipped }) => [event?.title, skipped]).slice(1)).toEqual([
      ['Opening of the network in three countries', null],
      ['of the network in', 'joined'],
      ['three countries', 'joined'],
      ['Other', null],
    ]);
    expect(joined.questions[0]?.answered).toBe('join');
    expect(read(lines, [{ kind: 'skip', rows: [3, 4], reason: 'title' }]).questions[0]?.answered).toBe('skip');
    const kept = read(lines, [{ kind: 'keep', rows: [3, 4] }]);
    expect([kept.questions.find(({ id }) => id === 'row-continues')?.answered, kept.rows[2]?.event?.type]).toEqual(['keep', 'igniting']);
  });

  it('with a title and a count is an event from the first row on', () => {
    expect(read([' | Opening | | | 12', 'Project | Soci@ll | | | ']).rows.map(({ skipped }) => skipped)).toEqual(['header', null, null]);
    expect(read(['Project | Soci@ll | | | ', LINE]).rows.map(({ skipped }) => skipped)).toEqual(['header', 'title', null]);
  });

  it('with a broken title and partner continues the one above, with a count it is an event', () => {
    expect(
      ids(
        read([
          LINE,
          ' | of the network | | CEO | ',
          LINE.replace('Opening', 'C'),
          LINE.replace('Opening', 'D'),
          'Igniting event | E | | CEO | 5',
        ]),
      ),
    ).toEqual([
      ['row-continues', null, ['join', 'skip', 'keep']],
      ['date-missing', null, ['open', 'skip']],
    ]);
  });

  it('that may be no event is asked about', () => {
    expect(ids(read([LINE, ' | | | | 77']))).toEqual([['row-fragment', null, ['skip', 'keep']]]);
  });

  it('that stands there twice is asked about', () => {
    const twice = read([LINE, LINE]);
    expect([ids(twice), twice.questions[0]?.params]).toEqual([[['rows-alike', null, ['skip', 'keep']]], { row: 2 }]);
    const kept = read([LINE, LINE], [{ kind: 'keep', rows: [3] }]);
    expect([kept.counts.ready, kept.questions[0]?.answered]).toEqual([2, 'keep']);
  });
});

describe('sums, titles and sections between the rows', () => {
  it('are no events', () => {
    const lines = [
      'Events of the first year',
      LINE,
      `Peer-learning event | B | 4/05/2019 | CEO | 8`,
      'Subtotal | | | | 20',
      'Total of events | | | | 20',
      ' | | | | 20',
      LINE.replace('Opening', 'C'),
      'Razem | | | | 32',
      ' | | | | 32',
      ' - | | – | |',
    ];
    expect(read(lines).rows.map(({ skipped }) => skipped)).toEqual([
      ...['header', 'title', null, null, 'sub-total', 'sub-total', 'sub-total', null, 'total', 'total', 'blank'],
    ]);
  });

  it('say the country or the partner of the rows below', () => {
    const { rows } = read(
      ['Italy', 'A | 3/05/2019', 'CEO', 'B | 4/05/2019', 'Poland', 'C | 5/05/2019'],
      [],
      SOCIALL_VOCABULARY,
      'Event | Date',
    );
    expect(rows.flatMap(({ event }) => (event ? [[event.country, event.leadPartner]] : []))).toEqual([
      ['IT', undefined],
      ['IT', 'CEO'],
      ['PL', 'CEO'],
    ]);
    const { rows: beside } = read(['Italy', 'A | 3/05/2019 | Poland', 'B | 3/05/2019 |'], [], SOCIALL_VOCABULARY, 'Event | Date | Country');
    expect(beside.flatMap(({ event }) => (event ? [event.country] : []))).toEqual(['PL', 'IT']);
  });
});
