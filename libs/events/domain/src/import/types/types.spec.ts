import { SOCIALL_VOCABULARY } from '../../testing';
import type { Decision, ImportVocabulary, RawCell } from '../contract';
import { understand } from '../understand';

const WORDS: ImportVocabulary = SOCIALL_VOCABULARY;
const DAYS = ['1/02/2019', '2/02/2019', '3/02/2019', '4/02/2019', '5/02/2019', '6/02/2019', '7/02/2019', '8/02/2019'];

/** Events with these labels, in the order of their dates unless said otherwise; `^` is covered by the cell above. */
function read(labels: readonly string[], decisions: readonly Decision[] = [], days: readonly string[] = DAYS, name: string | null = null) {
  const cells = labels.map((label, index): readonly RawCell[] => [
    label === '^' ? { text: '', merged: 'above' } : { text: label },
    ...[`Event ${index + 1}`, days[index] ?? '', 'CEO'].map((text) => ({ text })),
  ]);
  const rows = [['Type', 'Event', 'Date', 'Partner'].map((text) => ({ text })), ...cells].map((each, index) => ({
    number: index + 1,
    cells: each,
  }));
  const understood = understand([{ name, rows }], WORDS, { decisions });
  const types = understood.rows.slice(1).map(({ event, state }) => `${String(event?.type)}${state === 'ready' ? '' : '?'}`);
  const questions = understood.questions.map(({ id, rows: concerned, proposals, answered }) => ({
    id,
    rows: concerned,
    ids: proposals.map((each) => each.id),
    answered,
  }));
  return { types, questions, understood };
}

it('a label on every row is the type of that row', () => {
  expect(read(['Igniting event', 'Igniting event', 'Forward-Looking event', '']).types).toEqual([
    'igniting',
    'igniting',
    'forward-looking',
    'null?',
  ]);
});

it('a label in a merged cell, or above empty ones, is that of the rows below it', () => {
  expect(read(['Igniting event', '^', '^', 'Peer-learning event', '^']).types).toEqual([
    'igniting',
    'igniting',
    'igniting',
    'peer-learning',
    'peer-learning',
  ]);
  const { types, understood } = read(['Igniting event', '', '', 'Реer-learning event', '']);
  expect(types).toEqual(['igniting', 'igniting', 'igniting', 'peer-learning', 'peer-learning']);
  expect(understood.rows.slice(3).map((row) => row.understood.map(({ reason }) => reason.key))).toEqual([
    ['filled-down', 'level-of-type'],
    ['type-letters', 'level-of-type'],
    ['filled-down', 'level-of-type'],
  ]);
});

describe('words that name no type', () => {
  it('are asked about once, the nearest type first', () => {
    expect(read(['Ignitng event', 'Igniting event', 'Ignitng event', 'Study visit']).questions).toEqual([
      {
        id: 'type-unknown:ignitng event',
        rows: [2, 4],
        answered: null,
        ids: ['means-igniting', 'nothing', 'means-peer-learning', 'means-bench-learning', 'means-forward-looking', 'skip'],
      },
      {
        id: 'type-unknown:study visit',
        rows: [5],
        answered: null,
        ids: ['nothing', 'means-igniting', 'means-peer-learning', 'means-bench-learning', 'means-forward-looking', 'skip'],
      },
    ]);
  });

  it('stand for the rows below them where labels do', () => {
    const { types, questions } = read(['Igniting event', '', 'Study visits abroad', '', '']);
    expect([types, questions.map(({ id, rows }) => [id, rows])]).toEqual([
      ['igniting', 'igniting', 'null?', 'null?', 'null?'],
      [['type-unknown:study visits abroad', [4, 5, 6]]],
    ]);
    const answered = read(
      ['Igniting event', '', 'Study visits abroad', '', ''],
      [{ kind: 'means', what: 'type', words: 'Study visits abroad', codes: ['peer-learning'] }],
    );
    expect(answered.types).toEqual(['igniting', 'igniting', 'peer-learning', 'peer-learning', 'peer-learning']);
    expect(answered.questions.map(({ answered: by }) => by)).toEqual(['means-peer-learning']);
    const open = read(['Study visits abroad', ''], [{ kind: 'means', what: 'type', words: 'Study visits abroad', codes: [] }]);
    expect([open.types, open.understood.rows.map(({ openFacts }) => openFacts)]).toEqual([
      ['null', 'null'],
      [[], ['type'], ['type']],
    ]);
  });

  it('but are like one are not what is left of one', () => {
    expect(read(['Peer-learning event', '', 'Ignitng', '']).questions.map(({ id, rows }) => [id, rows])).toEqual([
      ['type-unknown:ignitng', [4, 5]],
    ]);
  });

  it('may be said to mean what they say already', () => {
    const { types, questions } = read(
      ['Igniting event', 'Peer learning events'],
      [{ kind: 'means', what: 'type', words: 'Peer learning events', codes: ['igniting'] }],
    );
    expect([types, questions]).toEqual([['igniting', 'igniting'], []]);
  });
});

describe('pieces of labels', () => {
  it('make the rows unsure from the first piece on, unless dates begin again earlier', () => {
    const { types, questions } = read(['Igniting event', '', 'gnin', '', 'Forward-looking session', '']);
    expect(types).toEqual(['igniting', 'igniting', 'igniting?', 'igniting?', 'forward-looking', 'forward-looking']);
    expect(questions).toEqual([
      { id: 'type-block:4', rows: [4, 5], answered: null, ids: ['all-igniting', 'all-forward-looking', 'open', 'skip'] },
    ]);
    const again = read(
      ['Igniting event', '', '', 'drawrof', '', 'Forward-looking session', ''],
      [],
      ['3/02/2019', '4/02/2019', '1/02/2019', '2/02/2019', '3/02/2019', '4/02/2019', '5/02/2019'],
    );
    expect(again.questions.map(({ rows, ids }) => [rows, ids[0]])).toEqual([[[4, 5, 6], 'all-forward-looking']]);
    expect(again.types).toEqual([
      'igniting',
      'igniting',
      'forward-looking?',
      'forward-looking?',
      'forward-looking?',
      'forward-looking',
      'forward-looking',
    ]);
  });

  it('at the end may be of a type that no row names', () => {
    const { types, questions } = read(['Igniting event', '', 'gninrael', ''], [], ['3/02/2019', '4/02/2019', '1/02/2019', '2/02/2019']);
    expect(types).toEqual(['igniting', 'igniting', 'peer-learning?', 'peer-learning?']);
    expect(questions[0]?.ids.slice(0, 3)).toEqual(['all-peer-learning', 'all-bench-learning', 'all-forward-looking']);
  });

  it('are parted by what dates there are', () => {
    const { questions } = read(
      ['Igniting event', '', 'gnit', '', 'Forward-looking session', ''],
      [],
      ['', '3/02/2019', '', '1/02/2019', '', ''],
    );
    expect(questions.find(({ id }) => id.startsWith('type-block'))?.ids[0]).toBe('part-5-igniting-forward-looking');
  });

  it('beside words that nobody knows leave everything to that question', () => {
    expect(read(['Study visits abroad', '', 'gnin', '']).questions.map(({ id, rows }) => [id, rows])).toEqual([
      ['type-unknown:study visits abroad', [2, 3, 4, 5]],
    ]);
  });

  it('are settled by setting a type, and by taking one answer', () => {
    const before = read(['Igniting event', '', 'gnin', '', 'Forward-looking session', '']);
    const [first] = before.understood.questions;
    const after = read(['Igniting event', '', 'gnin', '', 'Forward-looking session', ''], [first?.proposals[1]?.decision as Decision]);
    expect([after.types, after.questions[0]?.answered]).toEqual([
      ['igniting', 'igniting', 'forward-looking', 'forward-looking', 'forward-looking', 'forward-looking'],
      'all-forward-looking',
    ]);
    const byHand = read(
      ['Igniting event', '', 'gnin', '', 'Forward-looking session', ''],
      [{ kind: 'set', rows: [4, 5], pointer: '/type', value: 'peer-learning' }],
    );
    expect([byHand.types.slice(2, 4), byHand.questions[0]?.answered]).toEqual([['peer-learning', 'peer-learning'], 'other']);
    const left = read(['Igniting event', '', 'gnin', '', 'Forward-looking session', ''], [{ kind: 'accept', question: 'type-block:4' }]);
    expect([left.types.slice(2, 4), left.questions[0]?.answered]).toEqual([['igniting', 'igniting'], 'open']);
  });
});

it('labels in the middle of their blocks are asked about, with the place where dates begin again', () => {
  const days = ['1/02/2019', '2/02/2019', '3/02/2019', '1/01/2019', '2/01/2019', '3/01/2019'];
  const { types, questions } = read(['', 'Igniting event', '', '', 'Peer-learning event', ''], [], days);
  expect(types).toEqual(['igniting?', 'igniting', 'igniting?', 'peer-learning?', 'peer-learning', 'peer-learning?']);
  expect(questions.map(({ id, ids }) => [id, ids[0]])).toEqual([
    ['type-block:2', 'all-igniting'],
    ['type-block:4', 'part-5-igniting-peer-learning'],
    ['type-block:7', 'all-peer-learning'],
  ]);
});

it('the name of the sheet, or a heading between the rows, says the type of all', () => {
  const event = (title: string) => [title, '1/02/2019', 'CEO'];
  const rows = [['Event', 'Date', 'Partner'], event('A'), ['Forward-Looking events', '', ''], event('B')].map((cells, index) => ({
    number: index + 1,
    cells: cells.map((text) => ({ text })),
  }));
  const understood = understand([{ name: 'Igniting events', rows }], WORDS, { decisions: [] });
  expect(understood.rows.map(({ event: draft, skipped, understood: why }) => [draft?.type, skipped, why[0]?.reason.key])).toEqual([
    [undefined, 'header', undefined],
    ['igniting', null, 'type-section'],
    [undefined, 'title', undefined],
    ['forward-looking', null, 'type-section'],
  ]);
  expect(read(['', ''], [], DAYS, 'Sheet 1').types).toEqual(['null?', 'null?']);
});
