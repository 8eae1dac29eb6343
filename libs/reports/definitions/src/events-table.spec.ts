import type { ReportDocument, TableBlock } from '@turnout/reports/document';
import { SOCIALL_RECORDS, SOCIALL_SUMS } from '@turnout/events/domain/testing';
import { NO_FILTER } from '@turnout/events/domain';
import { createTranslator, loadCatalogue, type DocumentTranslator } from '@turnout/shared/i18n';
import { eventsTable } from './events-table';
import { BARE_RECORD, goldenDocument, ledgerFactsOf, SOCIALL_FACTS } from './testing';

let translator: DocumentTranslator;

beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

function tableOf(document: ReportDocument): TableBlock {
  const [table] = document.blocks;
  if (table?.kind !== 'table') throw new TypeError('no table');
  return table;
}

describe('events table of the printed Soci@ll report', () => {
  it('prints its columns, its types in their order and its sums', async () => {
    const table = tableOf(await goldenDocument('sociall-events'));
    expect([table.groupHeading, ...table.columns.map(({ heading }) => heading)]).toEqual([
      'Type',
      'Country',
      'Date',
      'Event',
      'Partner(s)',
      'Nr.',
    ]);
    expect(table.groups.map(({ label, rows, sum }) => [label, rows.length, sum?.label, sum?.cells])).toEqual([
      ['Igniting event', 10, 'Sum: 10 events', [{ kind: 'count', value: 301, trace: { query: { type: 'igniting' } } }]],
      [
        'Peer-learning event',
        13,
        'Sum: 16 events in 13 records',
        [{ kind: 'count', value: 295, trace: { query: { type: 'peer-learning' } } }],
      ],
      [
        'Bench-learning international webinar',
        2,
        'Sum: 2 events',
        [{ kind: 'count', value: 39, trace: { query: { type: 'bench-learning' } } }],
      ],
      ['Forward-looking session', 6, 'Sum: 6 events', [{ kind: 'count', value: 77, trace: { query: { type: 'forward-looking' } } }]],
    ]);
    expect(table.total).toEqual({
      label: '34 events in 31 records, 712 participants as reported',
      fromColumn: 4,
      cells: [{ kind: 'count', value: 712, trace: { query: {} } }],
    });
  });

  it('has the sums that were added up by hand', async () => {
    const table = tableOf(await goldenDocument('sociall-events'));
    const sums = table.groups.map(({ key, sum }) => [key, sum?.cells[0]?.kind === 'count' ? sum.cells[0].value : null]);
    expect(sums).toEqual(Object.entries(SOCIALL_SUMS.type).map(([type, [, , participants]]) => [type, participants]));
  });

  it('shows every record once, with the four meetings of one of them', async () => {
    const rows = tableOf(await goldenDocument('sociall-events')).groups.flatMap(({ rows: own }) => own);
    expect(rows.map(({ recordId }) => recordId).sort()).toEqual(SOCIALL_RECORDS.map(({ id }) => id).sort());
    expect(rows.find(({ cells }) => cells.some((cell) => cell.kind === 'text' && cell.detail === '4 meetings'))).toEqual({
      cells: [
        { kind: 'text', text: 'Italy', code: 'IT' },
        { kind: 'date', from: '2021-12-18', to: null },
        {
          kind: 'text',
          text: '4 Exchange meetings with students-"Peer to Peer experience" (Alessandro Volta and LGSG)',
          language: 'und',
          detail: '4 meetings',
        },
        { kind: 'text', text: 'LGSG, Alessandro Volta', code: 'LGSG; Alessandro Volta' },
        { kind: 'count', value: 150 },
      ],
      recordId: 'sociall-18',
      data: { level: 'national', meetings: 4, participantsQuality: 'exact', id: 'sociall-18' },
    });
  });

  it('is the same document whatever order the records come in', () => {
    const shuffled = { ...SOCIALL_FACTS, records: [...SOCIALL_RECORDS].reverse() };
    expect(eventsTable.build(shuffled, translator)).toEqual(eventsTable.build(SOCIALL_FACTS, translator));
  });

  it('names the project, the period, the instant and the funding', async () => {
    const { blocks: _, words: __, ...frame } = await goldenDocument('sociall-events');
    expect(frame).toEqual({
      definition: 'events-table',
      locale: 'en-GB',
      title: 'Events by type',
      subtitle: '16 March 2019 to 18 December 2021',
      project: { code: 'sociall', name: 'Soci@ll', title: 'Soci@ll - Whole School Social Labs' },
      asOf: '2021-06-15T09:30:00.000Z',
      asOfText: 'Records as of 15 Jun 2021, 09:30 UTC',
      funding: {
        emblem: 'eu',
        statement: 'Co-funded by the Erasmus+ Programme of the European Union',
        disclaimer: translator.text('consortium.funding.erasmus-plus-2014.disclaimer'),
      },
    });
  });

  it('states what its figures count, below the table', async () => {
    expect(tableOf(await goldenDocument('sociall-events')).notes).toEqual([
      'Nr.: number of participants. Participants are counted as reported by the organisers: a person who came to two events counts twice.',
      'A record may stand for several meetings, each of them an event: 31 records are 34 events.',
      '1 record is dated outside the reporting period (March 2019 to May 2021) and included.',
      'Partners: AEAS: Agrupamento de Escolas Abel Salazar; LGSG: Giovanni da San Giovanni.',
    ]);
  });
});

describe('events table of doubtful records', () => {
  it('marks sums that contain estimates, counts what has no count, and puts "no type" last', async () => {
    const table = tableOf(await goldenDocument('doubtful-events'));
    expect(table.groups.map(({ key, label, sum }) => [key, label, sum?.label, sum?.cells])).toEqual([
      [
        'igniting',
        'Igniting event',
        'Sum: 8 events in 4 records, 1 record without a count',
        [{ kind: 'count', value: 74, isEstimate: true, trace: { query: { type: 'igniting' } } }],
      ],
      [
        'peer-learning',
        'Peer-learning event',
        'Sum: 2 events, 1 record without a count',
        [{ kind: 'count', value: 0, trace: { query: { type: 'peer-learning' } } }],
      ],
      [null, 'Type not stated', 'Sum: 1 event, 1 record without a count', [{ kind: 'missing', reason: 'not-known' }]],
    ]);
  });

  it('does not make a zero of a total that nobody knows', () => {
    const document = eventsTable.build(ledgerFactsOf([BARE_RECORD, BARE_RECORD]), translator);
    expect(tableOf(document).total).toEqual({
      label: '2 events in 2 records, number of participants not known',
      fromColumn: 4,
      cells: [{ kind: 'missing', reason: 'not-known' }],
    });
  });

  it('takes the title where the project has no acronym, and carries the filter into every trace', () => {
    const project = { ...SOCIALL_FACTS.project, acronym: null };
    const document = eventsTable.build(ledgerFactsOf([BARE_RECORD], { project, filter: { ...NO_FILTER, q: 'meeting' } }), translator);
    expect(document.project.name).toBe('Soci@ll - Whole School Social Labs');
    expect(tableOf(document).caption).toBe('Events of Soci@ll - Whole School Social Labs, grouped by type');
    expect(
      tableOf(eventsTable.build({ ...SOCIALL_FACTS, filter: { ...NO_FILTER, country: ['IT'] } }, translator)).groups[0]?.sum?.cells,
    ).toEqual([{ kind: 'count', value: 301, trace: { query: { type: 'igniting', country: 'IT' } } }]);
  });
});

describe('events table without records', () => {
  it('has neither groups nor a total, and says so', async () => {
    const table = tableOf(await goldenDocument('empty-events'));
    expect([table.groups, table.total, table.emptyText]).toEqual([[], null, 'No event matches.']);
    expect(table.notes.at(-1)).toBe('Not counted because they have not taken place: 2 planned events and 1 cancelled event.');
  });
});
