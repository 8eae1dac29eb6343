import {
  type EventRecord,
  LIST_COLUMNS,
  LIST_GROUPS,
  NO_FILTER,
  parseEventFilter,
  parseListLayout,
  summarise,
} from '@turnout/events/domain';
import { SOCIALL_RECORDS } from '@turnout/events/domain/testing';
import type { TableBlock } from '@turnout/reports/document';
import { createTranslator, loadCatalogue, type DocumentTranslator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import { eventsTable } from './events-table';
import type { LedgerFacts } from './ledger-facts';
import { BARE_RECORD, ledgerFactsOf } from './testing/ledger-facts-of';

describe('the events table as a list lays it out', () => {
  let translator: DocumentTranslator;
  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
  });

  const tableOf = (query: Record<string, string>, facts: Partial<LedgerFacts> = {}, records = SOCIALL_RECORDS): TableBlock => {
    const document = eventsTable.build(ledgerFactsOf(records, { ...facts, layout: parseListLayout(query) }), translator);
    return document.blocks[0] as TableBlock;
  };
  const [full] = SOCIALL_RECORDS as [(typeof SOCIALL_RECORDS)[0]];

  it.each(LIST_GROUPS)('has the sums by %s that the list has', (group) => {
    const { groups, groupId } = tableOf({ group });
    const sums = new Map(summarise(SOCIALL_RECORDS, group).rows.map(({ key, participants }) => [key, participants]));
    expect(groupId).toBe(group);
    expect(new Map(groups.map(({ key, sum }) => [key, sum?.cells[0]?.kind === 'count' ? sum.cells[0].value : null]))).toEqual(sums);
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(31);
  });

  it('keeps the records in the order in which they are shown', () => {
    const shown = [...SOCIALL_RECORDS].reverse();
    const { groups, groupHeading, caption, total } = tableOf({ group: 'none', sort: '-title' }, {}, shown);
    expect([groupHeading, caption]).toEqual([null, 'Events of Soci@ll']);
    expect(groups.map(({ rows, sum }) => [rows.map(({ recordId }) => recordId), sum])).toEqual([[shown.map(({ id }) => id), null]]);
    expect(total?.cells).toMatchObject([{ kind: 'count', value: 712 }]);
  });

  it('has the columns of the list, each with what is known and what is not', () => {
    const everything: EventRecord = {
      ...full,
      level: 'national',
      setting: 'school',
      mode: 'hybrid',
      ...{ place: 'Ząbki', workPackage: 'WP2', milestone: 'MS1' },
      deliverables: ['D2.1', 'D2.2'],
    };
    const { groups, columns, dataColumns } = tableOf({ group: 'none', columns: LIST_COLUMNS.join(',') }, {}, [
      everything,
      BARE_RECORD,
      { ...full, type: 'unheard-of' },
    ]);
    expect(columns.map(({ id }) => id)).toEqual([...LIST_COLUMNS]);
    expect(dataColumns).toEqual(['participantsQuality', 'id']);
    const words = (row: number) =>
      groups[0]?.rows[row]?.cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'count' ? cell.value : cell.kind));
    expect(words(0)?.slice(5)).toEqual([
      'National',
      'School',
      'On site and online',
      'Ząbki',
      'Approved',
      'WP2',
      'D2.1, D2.2',
      'MS1',
      1,
      18,
    ]);
    expect(words(1)).toEqual([
      ...['missing', 'missing', 'missing', BARE_RECORD.title, 'missing', 'missing', 'missing', 'missing', 'missing', 'Held'],
      ...['–', '–', '–', 1, 'missing'],
    ]);
    expect([words(0)?.[0], words(2)?.[0]]).toEqual(['Igniting event', 'unheard-of']);
  });

  it('says the sum in words where the participants do not end the row', () => {
    const { groups, total } = tableOf({ group: 'level', columns: 'participants,title' });
    expect(groups[0]?.sum).toMatchObject({ fromColumn: 2, cells: [] });
    expect(total?.label).toContain('712 participants');
    expect(tableOf({ columns: 'title' }, {}, [BARE_RECORD]).total?.label).toContain('not known');
  });

  it('leads from the sum of a group to its records', () => {
    const traceOf = (query: Record<string, string>, facts: Partial<LedgerFacts> = {}, records = SOCIALL_RECORDS) => {
      const [cell] = tableOf(query, facts, records).groups[0]?.sum?.cells ?? [];
      return cell?.kind === 'count' ? cell.trace?.query : null;
    };
    expect(traceOf({ group: 'country' })).toEqual({ country: 'CY' });
    expect(traceOf({ group: 'leadPartner' })).toEqual({});
    const march = { from: isoDate('2019-03-10'), to: isoDate('2019-03-20') };
    expect(traceOf({ group: 'month' })).toEqual({ from: '2019-03-01', to: '2019-03-31' });
    expect(traceOf({ group: 'month' }, { filter: { ...NO_FILTER, ...march } })).toEqual({ from: '2019-03-10', to: '2019-03-20' });
    expect(traceOf({ group: 'month' }, { filter: parseEventFilter({ from: '2018-01-01', to: '2030-01-01' }) })).toEqual({
      ...{ from: '2019-03-01', to: '2019-03-31' },
    });
    expect(traceOf({ group: 'month' }, {}, [{ ...full, startsOn: null }])).toEqual({ from: 'none' });
  });

  it('names its groups in the words of the project and of the reader', () => {
    const labels = (group: string, facts: Partial<LedgerFacts> = {}, change: object = {}) =>
      tableOf({ group }, facts, [{ ...full, ...change }]).groups.map(({ label }) => label);
    expect(labels('type')).toEqual(['Igniting event']);
    expect(labels('type', {}, { type: 'gone' })).toEqual(['gone']);
    expect(labels('type', {}, { type: null })).toEqual(['Type not stated']);
    expect(labels('country', {}, { country: null, level: 'international' })).toEqual(['European']);
    expect(labels('setting', {}, { setting: null })).toEqual(['Setting not known']);
    expect(labels('mode', {}, { mode: 'online' })).toEqual(['Online']);
    expect(labels('month')).toEqual(['March 2019']);
    expect(labels('leadPartner')).toEqual(['CARDET']);
    expect(labels('workPackage', {}, { workPackage: 'WP2' })).toEqual(['WP2']);
    expect(labels('workPackage', { workPackages: [{ code: 'WP2', label: 'WP2 Schools' }] }, { workPackage: 'WP2' })).toEqual([
      'WP2 Schools',
    ]);
  });

  it('says that each event stands under its lead alone', () => {
    expect(tableOf({ group: 'leadPartner' }).notes.at(-1)).toBe('Each event stands under the partner that leads it.');
    expect(tableOf({}, {}, []).total).toBeNull();
    expect(tableOf({ group: 'none' }, {}, []).groups).toEqual([]);
    const unnamed = { ...ledgerFactsOf([]).project, acronym: null, title: 'Schools of tomorrow' };
    expect(tableOf({}, { project: unnamed }).caption).toBe('Events of Schools of tomorrow, in groups: Type');
  });
});
