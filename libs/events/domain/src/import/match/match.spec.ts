import * as fc from 'fast-check';
import { arbitraryRecord, SOCIALL_RECORDS, SOCIALL_TABLE, SOCIALL_VOCABULARY, tableOf } from '../../testing';
import type { Decision, ImportVocabulary, KnownEvent, RawRow, Understanding } from '../contract';
import { understand } from '../understand';
import { matchRows } from './match-rows';

const HEAD = 'Type | Country | Date | Event | Partner | Participants';
const known = (id: string, more: Partial<KnownEvent> = {}): KnownEvent => ({
  ...{
    id,
    version: 1,
    type: 'igniting',
    title: 'Opening',
    startsOn: '2019-05-03' as KnownEvent['startsOn'],
    endsOn: null,
    country: 'IT',
    level: 'national',
  },
  ...{
    mode: null,
    place: null,
    setting: null,
    leadPartner: 'CESIE',
    coPartners: [],
    meetings: 1,
    participants: { count: 12, quality: 'exact', method: null },
  },
  ...{ status: 'held', workPackage: null, deliverables: [], milestone: null, breakdowns: [], summary: null },
  ...more,
});
const LINE = 'Igniting event | Italy | 3/05/2019 | Opening | CESIE | 12';

function rowsOf(lines: readonly string[]): RawRow[] {
  return lines.map((line, index) => ({ number: index + 1, cells: line.split('|').map((text) => ({ text: text.trim() })) }));
}
function read(rows: readonly RawRow[], decisions: readonly Decision[] = [], words: ImportVocabulary = SOCIALL_VOCABULARY): Understanding {
  return understand([{ name: null, rows }], words, { decisions });
}
/** What rows are to events, and what is asked about it. */
function match(
  lines: readonly string[] | readonly RawRow[],
  events: readonly KnownEvent[],
  decisions: readonly Decision[] = [],
  origins: readonly string[] = [],
) {
  const rows = typeof lines[0] === 'string' ? rowsOf(lines as readonly string[]) : (lines as readonly RawRow[]);
  const understood = read(rows, decisions);
  const fingerprints = new Map(understood.rows.map(({ original, fingerprint }) => [original.join(' | '), fingerprint]));
  const from = origins.map((line, index) => ({ event: String(index + 1), fingerprint: fingerprints.get(line) ?? 'of another row' }));
  const { rows: matched, questions, counts } = matchRows(understood, events, from, { decisions });
  return {
    rows: matched
      .slice(1)
      .map(({ state, skipped, match: found }) => [
        state,
        skipped,
        found.kind,
        found.kind === 'new' ? [] : found.changes.map(({ field }) => field),
      ]),
    asked: questions.map(({ id, rows: concerned, proposals, answered }) => [id, concerned, proposals.map((each) => each.id), answered]),
    matched,
    counts,
  };
}

describe('the same source again', () => {
  const sociall = SOCIALL_RECORDS.map((record, index) =>
    known(String(index), { ...record, id: String(index), status: 'held', breakdowns: [], summary: null }),
  );
  const table = tableOf(SOCIALL_TABLE);
  const first = understand([table], SOCIALL_VOCABULARY, { decisions: [] });
  const origins = first.rows.filter(({ event }) => event).map(({ fingerprint }, index) => ({ event: String(index), fingerprint }));

  it('changes nothing and asks nothing', () => {
    const { counts, questions } = matchRows(first, sociall, origins, { decisions: [] });
    expect([counts, questions]).toEqual([
      { rows: 38, ready: 0, decide: 0, skip: 38, new: 0, update: 0, unchanged: 31, events: 0, participants: 0 },
      [],
    ]);
  });

  it('with another count, another day and another event changes just these', () => {
    const text = SOCIALL_TABLE.replace('CARDET\t18', 'CARDET\t19')
      .replace('28/05/2019\tEvento', '29/05/2019\tEvento')
      .replace('Spotkanie inauguracyjne\tCEO\t10', 'Pierwsze spotkanie\tCEO\t10');
    const again = matchRows(understand([tableOf(text)], SOCIALL_VOCABULARY, { decisions: [] }), sociall, origins, { decisions: [] });
    expect(again.rows.flatMap(({ row, state, match: found }) => (state === 'skip' ? [] : [[row, state, found]]))).toEqual([
      [
        2,
        'ready',
        {
          kind: 'update',
          event: '0',
          changes: [
            {
              field: 'participants',
              before: { count: 18, quality: 'exact', method: null },
              after: { count: 19, quality: 'exact', method: null },
            },
          ],
        },
      ],
      [3, 'ready', { kind: 'new' }],
      [5, 'ready', { kind: 'update', event: '3', changes: [{ field: 'startsOn', before: '2019-05-28', after: '2019-05-29' }] }],
    ]);
    expect([again.counts.new, again.counts.update, again.counts.unchanged, again.questions]).toEqual([1, 2, 28, []]);
  });
});

describe('a source of which half is known', () => {
  const lines = [
    'Event | Date | Partner | Type',
    'A | 1/02/2019 | CEO | Igniting event',
    'B | 2 February | CEO | Igniting event',
    'C | 3 February | CEO | Igniting event',
    'Opening | 9/02/2019 | CESIE | Igniting event',
  ];
  it('asks about the other half alone', () => {
    const understood = read(rowsOf(lines));
    const fingerprints = understood.rows.map(({ fingerprint }) => fingerprint);
    const origins = [
      { event: 'gone', fingerprint: String(fingerprints[4]) },
      ...['1', '2'].map((event, index) => ({ event, fingerprint: String(fingerprints[index + 1]) })),
      ...['3', '4'].map((event) => ({ event, fingerprint: 'of another row' })),
    ];
    const events = ['1', '2', '3', '4'].map((id) => known(id, id < '3' ? { title: id } : {}));
    const { questions, rows } = matchRows(understood, events, origins, { decisions: [] });
    // Two imported events are called Opening: which of them the row is cannot be told.
    expect(rows.slice(1).map(({ match: found }) => found.kind)).toEqual(['unchanged', 'unchanged', 'new', 'new']);
    const year = questions.find(({ code }) => code === 'year-missing');
    expect([year?.rows, year?.proposals.map(({ decision }) => decision)]).toEqual([
      [4],
      [
        { kind: 'assign', pointer: '/days', values: [{ rows: [4], value: { startsOn: '2019-02-03', endsOn: null } }] },
        { kind: 'accept', question: 'year-missing:2019' },
        { kind: 'skip', rows: [4], reason: 'by-hand' },
      ],
    ]);
  });
});

describe('another source', () => {
  it('is new where nothing is known', () => {
    expect(
      match(['Event | Partner', 'Opening | CESIE'], [known('1')], [{ kind: 'accept', question: 'type-missing' }]).asked.map(
        ([id, , , answered]) => [id, answered],
      ),
    ).toEqual([
      ['type-missing', 'open'],
      ['date-missing', null],
    ]);
    expect(match([HEAD, LINE], [])).toMatchObject({ rows: [['ready', null, 'new', []]], asked: [] });
    expect(match([HEAD, LINE], [known('1', { title: 'Something else' })])).toMatchObject({ rows: [['ready', null, 'new', []]], asked: [] });
    expect(match(['Event | Partner', 'Opening | CESIE'], [known('1')]).rows).toEqual([['decide', null, 'new', []]]);
  });

  it('that says the same leaves an event as it is; of several, the closest one', () => {
    const others = [known('1', { leadPartner: 'CEO', country: 'PL' }), known('2')];
    expect(match([HEAD, LINE], others)).toMatchObject({
      rows: [['skip', 'unchanged', 'unchanged', []]],
      matched: [{}, { match: { event: '2' } }],
    });
    expect(match(['Date | Event', '3/05/2019 | Opening', '3/05/2019 | Opening'], others).rows.map(([, skipped]) => skipped)).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  it('that says something else of the same day and title is asked about', () => {
    const line = LINE.replace('12', '30');
    expect(match([HEAD, line], [known('1')])).toMatchObject({
      rows: [['decide', null, 'new', []]],
      asked: [['known-alike', [2], ['update', 'new', 'skip'], null]],
    });
    const as = (answer: 'update' | 'new', event?: string): Decision => ({
      kind: 'match',
      rows: [2],
      as: answer,
      ...(event === undefined ? {} : { event }),
    });
    expect(match([HEAD, line], [known('1')], [as('update')])).toMatchObject({
      rows: [['ready', null, 'update', ['participants']]],
      asked: [['known-alike', [2], ['update', 'new', 'skip'], 'update']],
    });
    expect(match([HEAD, line], [known('1')], [as('new')])).toMatchObject({
      rows: [['ready', null, 'new', []]],
      asked: [['known-alike', [2], ['update', 'new', 'skip'], 'new']],
    });
    expect(match([HEAD, line], [known('1'), known('2', { title: 'Far away' })], [as('update', '2')])).toMatchObject({
      rows: [['ready', null, 'update', ['title', 'participants']]],
      asked: [],
    });
    expect(match([HEAD, line], [known('1')], [as('update', 'gone')]).rows).toEqual([['ready', null, 'update', ['participants']]]);
    expect(match([HEAD, line], [known('1')], [{ kind: 'skip', rows: [2], reason: 'duplicate' }]).rows).toEqual([
      ['skip', 'duplicate', 'new', []],
    ]);
  });

  it('with an alike title on the same day is asked about', () => {
    const final = known('1', { title: 'Final Meeting- Social Lab Casentino' });
    const line = (title: string) => LINE.replace('Opening', title);
    expect(
      match(
        [HEAD, line('Final meeting – Social Lab casentino'), line('Final Meetings of the Social Lab Casentino')],
        [final, known('2', { title: 'Final Meeting Social Lab Palermo' })],
      ).asked,
    ).toEqual([['known-alike', [2], ['update', 'new', 'skip'], null]]);
    expect(match([HEAD, line('Final Meetings Social Lab Casentino')], [final]).asked).toHaveLength(1);
    const many = Array.from({ length: 30 }, (_none, index) => known(String(index), { title: `Final Meeting ${'x'.repeat(index + 1)}` }));
    expect(match([HEAD, line('Final Meeting now')], many).asked).toEqual([]);
  });
});

describe('rows that name their event', () => {
  const rows = (version: number, line = LINE): RawRow[] =>
    rowsOf([HEAD, line]).map((row) => (row.number === 2 ? { ...row, event: { id: 'e1', version } } : row));

  it('change what was changed in the workbook, also what was emptied', () => {
    expect(match(rows(1), [known('e1')]).rows).toEqual([['skip', 'unchanged', 'unchanged', []]]);
    expect(match(rows(1, 'Peer-learning event | | 3/05/2019 | Opening | CESIE, CEO | '), [known('e1')]).rows).toEqual([
      ['ready', null, 'update', ['type', 'country', 'coPartners', 'participants']],
    ]);
    expect(match(rows(1), [known('another')]).rows).toEqual(
      [['decide', null, 'new', []]].map(() => ['skip', 'unchanged', 'unchanged', []]),
    );
  });

  it('are cancelled where the event is', () => {
    const line = ['Event | Date | Partner | Status', 'Opening | 3/05/2019 | CESIE | cancelled'];
    expect(match(line, [known('1', { status: 'cancelled' })]).rows).toEqual([['skip', 'unchanged', 'unchanged', []]]);
    expect(match(line, [known('1')]).rows).toEqual([['decide', null, 'update', []]]);
  });

  it('keep what was only said about them', () => {
    const words = { ...SOCIALL_VOCABULARY, period: { from: known('1').startsOn, to: null } };
    const understood = read(
      rowsOf([HEAD, LINE.replace('2019', '2018').replace('12', '13')]).map((row) =>
        row.number === 2 ? { ...row, event: { id: 'e1', version: 1 } } : row,
      ),
      [],
      words,
    );
    const { rows: found } = matchRows(understood, [known('e1')], [], { decisions: [] });
    expect(found[1]).toMatchObject({ state: 'ready', problems: [{ code: 'date-outside' }] });
  });

  it('are asked about where the event was changed since', () => {
    expect(match(rows(1, LINE.replace('12', '13')), [known('e1', { version: 2 })])).toMatchObject({
      rows: [['decide', null, 'new', []]],
      asked: [['changed-since', [2], ['update', 'skip'], null]],
    });
    const mine: Decision = { kind: 'match', rows: [2], as: 'update' };
    expect(match(rows(1, LINE.replace('12', '13')), [known('e1', { version: 2 })], [mine]).rows).toEqual([
      ['ready', null, 'update', ['participants']],
    ]);
  });

  it('need not say again what the event says', () => {
    const id = '01930000-0000-7000-8000-000000000001';
    const event = known(id, {
      status: 'planned',
      breakdowns: [
        { dimension: 'gender', parts: [{ category: 'women', count: 3 }] },
        { dimension: 'origin', parts: [] },
      ],
    });
    const { rows: found, asked } = match(['id | title | status | women | men', `${id} | Closing | held | 4 | 2`], [event]);
    expect([found, asked]).toEqual([[['ready', null, 'update', ['title', 'participants', 'breakdowns', 'status']]], []]);
    const same = match(['id | participants | women', `${id} | 12 | 3`, `${id} | 12 | 3`], [event]);
    expect([same.rows, same.asked.map(([question, concerned]) => [question, concerned])]).toEqual([
      [
        ['skip', 'unchanged', 'unchanged', []],
        ['skip', 'unchanged', 'unchanged', []],
      ],
      [],
    ]);
  });

  it('ask only about the rows that are left', () => {
    const id = '01930000-0000-7000-8000-000000000001';
    const { asked, matched } = match(
      [
        'id | date | title | partner',
        `${id} | 3/05/2019 | Opening | CESIE`,
        ` | 3/06/2019 | Closing | CESIE`,
        ` | 31/02/2019 | Third | CESIE`,
        `${id.replace('1', '2')} | 31/02/2019 | Fourth | CESIE`,
      ],
      [known(id), known(id.replace('1', '2'), { startsOn: null, title: 'Fourth' })],
    );
    expect(asked).toEqual([
      [
        'type-missing',
        [3, 4],
        ['open', 'type-igniting', 'type-peer-learning', 'type-bench-learning', 'type-forward-looking', 'skip'],
        null,
      ],
      ['date-impossible', [4, 5], ['meant-0', 'open', 'skip'], null],
    ]);
    expect(matched[4]?.problems.map(({ code }) => code)).toEqual(['date-impossible']);
  });
});

describe('an export that comes back', () => {
  const COLUMNS = [
    'type',
    'country',
    'startsOn',
    'endsOn',
    'title',
    'partners',
    'setting',
    'mode',
    'place',
    'workPackage',
    'deliverables',
    'milestone',
    'participants',
    'level',
    'meetings',
    'status',
    'participantsQuality',
    'id',
  ] as const;
  const words: ImportVocabulary = {
    ...SOCIALL_VOCABULARY,
    types: ['igniting', 'peer-learning', 'none', 'a,b'].map((code) => ({ code, names: [], level: null, workPackage: null })),
    workPackages: ['WP2', 'WP3'].map((code) => ({ code, names: [] })),
    ...{ deliverables: ['D2.1', 'D2.2'], milestones: ['MS1', 'MS2'] },
  };
  const lineOf = (event: KnownEvent): readonly string[] => {
    const values: Readonly<Record<(typeof COLUMNS)[number], unknown>> = {
      ...event,
      country: event.country ?? (event.level === 'international' ? 'European' : null),
      partners: [event.leadPartner, ...event.coPartners].filter((code) => code !== null).join('; '),
      deliverables: event.deliverables.join('; '),
      participants: event.participants.count,
      participantsQuality: event.participants.quality,
    };
    return COLUMNS.map((column) => String(values[column] ?? ''));
  };

  it('changes nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryRecord, { selector: ({ id }) => id, maxLength: 12 }), (records) => {
        // A lead partner that is not known cannot be told from the first of the others.
        const events = records.map((record) =>
          known(record.id, { ...record, coPartners: record.leadPartner === null ? [] : record.coPartners }),
        );
        const rows = [COLUMNS, ...events.map(lineOf)].map((cells, index) => ({
          number: index + 1,
          cells: cells.map((text) => ({ text })),
        }));
        const understood = understand([{ name: null, rows }], words, { decisions: [] });
        const { counts, questions } = matchRows(understood, events, [], { decisions: [] });
        expect([counts.unchanged, counts.ready, counts.decide, questions]).toEqual([events.length, 0, 0, []]);
      }),
      { numRuns: 40 },
    );
  });
});
