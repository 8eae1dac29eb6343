import { EUROPEAN } from '@turnout/events/domain';
import { createTranslator, type DocumentTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import type { GlobalReportFacts } from '../global-report';
import { knownRecord, RICH_GLOBAL_FACTS, SOCIALL_GLOBAL_FACTS } from '../testing';
import { mapBlock, timeBlocks, typeBlocks } from '.';

describe('diagrams', () => {
  let translator: DocumentTranslator;

  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
  });

  const held = (...days: readonly (string | null)[]): GlobalReportFacts => ({
    ...SOCIALL_GLOBAL_FACTS,
    records: days.map((day, index) => knownRecord(`r${String(index)}`, { startsOn: day === null ? null : isoDate(day) })),
  });

  it('show events and participants by type, in the colours of the types', () => {
    const [events, participants] = typeBlocks(SOCIALL_GLOBAL_FACTS, translator);
    expect(events).toMatchObject({
      caption: 'Events of Soci@ll, by type',
      chart: {
        categories: SOCIALL_GLOBAL_FACTS.typology.map(({ label, code }, hue) => ({ label, hue, query: { type: code } })),
        series: [{ name: 'Events', values: [10, 16, 2, 6] }],
      },
      notes: ['Every meeting that a record stands for counts as an event.'],
    });
    expect(participants?.alternative).toBe(
      'Participants – Igniting event: 301; Peer-learning event: 295; Bench-learning international webinar: 39; Forward-looking session: 77.',
    );
    const [, doubtful] = typeBlocks(RICH_GLOBAL_FACTS, translator);
    expect(doubtful?.alternative).toContain('Type not stated: not known');
    expect(doubtful?.notes.slice(1)).toEqual([
      '50 participants come from estimates.',
      '3 records have no count of participants. They count as held and add nobody: not known is not zero.',
    ]);
    expect(doubtful?.chart.kind === 'bars' ? doubtful.chart.categories.at(-2) : null).toEqual({ label: 'stray', query: { type: 'stray' } });
  });

  it('show on a map where participants were, and beside it what has no country', () => {
    const { chart, alternative } = mapBlock(RICH_GLOBAL_FACTS, translator);
    expect(chart).toEqual({
      ...{ kind: 'map', valueLabel: 'Participants' },
      countries: [{ code: 'IT', label: 'Italy', value: 230, query: { country: 'IT' } }],
      elsewhere: [
        { label: 'European', value: 0, query: { country: EUROPEAN } },
        { label: 'Country not stated', value: null, query: { country: 'none' } },
      ],
    });
    expect(alternative).toBe('Participants – Italy: 230; European: 0; Country not stated: not known.');
  });

  it('show every month between the first and the last event, and lead to its events', () => {
    const facts = held('2021-01-31', '2021-03-01', '2021-03-31', null);
    const [events, participants] = timeBlocks(
      { ...facts, filter: { ...facts.filter, from: isoDate('2021-01-15'), to: isoDate('2021-03-31') } },
      translator,
    );
    expect(events?.chart).toMatchObject({
      direction: 'upright',
      categories: [
        { label: 'Jan 2021', query: { from: '2021-01-15', to: '2021-01-31' } },
        { label: 'Feb 2021', query: { from: '2021-02-01', to: '2021-02-28' } },
        { label: 'Mar 2021', query: { from: '2021-03-01', to: '2021-03-31' } },
      ],
      series: [{ values: [1, 0, 2] }],
    });
    expect(events?.alternative).toBe('Events – Jan 2021: 1; Mar 2021: 2.');
    expect(participants?.notes).toContain('1 record without a date is not shown.');
    const [plain] = timeBlocks({ ...facts, filter: { ...facts.filter, to: isoDate('2021-03-15') } }, translator);
    expect(plain?.chart.kind === 'bars' ? plain.chart.categories[2]?.query : null).toEqual({ from: '2021-03-01', to: '2021-03-15' });
  });

  it('show years where months would be too many, and nothing without a day', () => {
    const [events] = timeBlocks(held('2016-05-01', '2016-06-01', '2021-01-01', null), translator);
    expect(events?.caption).toBe('Events of Soci@ll, year by year');
    expect(events?.chart).toMatchObject({
      categories: ['2016', '2017', '2018', '2019', '2020', '2021'].map((label) => ({
        label,
        query: { from: `${label}-01-01`, to: `${label}-12-31` },
      })),
      series: [{ values: [2, 0, 0, 0, 0, 1] }],
    });
    expect(timeBlocks(held(null), translator)).toEqual([]);
  });
});
