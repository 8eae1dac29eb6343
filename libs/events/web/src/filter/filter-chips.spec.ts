import { type EventFilter, NO_FILTER } from '@turnout/events/domain';
import { createTranslator, loadCatalogue, type Translator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import type { ProjectSetup } from '../setup/project-setup';
import { activeFilters, withoutDimension, withValue } from './filter-chips';
import { choicesOf } from './filter-dimension';

const setup: ProjectSetup = {
  project: {
    ...{ code: 'p', acronym: 'P', title: 'P', startsOn: null, endsOn: null, durationMonths: null },
    ...{ reportingFrom: null, reportingTo: null, countries: ['PT', 'CY'], deliverables: [], milestones: [] },
    breakdownDimensions: [],
  },
  partners: [{ code: 'CESIE', name: null, country: 'IT', spellings: [] }],
  types: [
    {
      ...{ code: 'igniting', label: 'Igniting event', level: null, hue: 0, workPackage: null },
      ...{ aim: null, format: null, targetGroup: null },
    },
  ],
  workPackages: [{ code: 'WP2', title: null, fromMonth: null, toMonth: null }],
  periods: [],
};

describe('filters in words', () => {
  let translator: Translator;
  const words = (filter: Partial<EventFilter>): string[] =>
    activeFilters({ ...NO_FILTER, ...filter }, setup, translator).map(({ about, label }) => `${about}: ${label}`);

  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
  });

  it('is silent while nothing is asked', () => {
    expect(words({})).toEqual([]);
  });

  it('names values, what is not known, and values the project does not have', () => {
    expect(words({ type: ['igniting', null, 'gone'], country: ['European', 'FR'], level: ['national'], workPackage: ['WP2'] })).toEqual([
      'Type: Igniting event, Not known, gone',
      'Country: European, France',
      'Level: National',
      'Work package: WP2',
    ]);
  });

  it('names a period with one end or both, and the words that are searched for', () => {
    const [from, to] = [isoDate('2019-03-01'), isoDate('2021-05-31')];
    expect(words({ from, to })).toEqual(['Period: 01/03/2019 – 31/05/2021']);
    expect(words({ from })).toEqual(['Period: from 01/03/2019']);
    expect(words({ isUndated: true })).toEqual(['Period: Date not known']);
    expect(words({ to, q: 'Ζωή' })).toEqual(['Period: until 31/05/2021', 'Text: Ζωή']);
  });

  it('takes off one dimension and leaves the others', () => {
    const filter: EventFilter = { ...NO_FILTER, type: ['igniting'], from: isoDate('2019-03-01'), to: null, q: 'x' };
    expect(withoutDimension(filter, 'period')).toEqual({ ...filter, from: null });
    expect(withoutDimension({ ...filter, from: null, isUndated: true }, 'period')).toEqual({ ...filter, from: null });
    expect(withoutDimension(filter, 'q')).toEqual({ ...filter, q: '' });
    expect(withoutDimension(filter, 'type')).toEqual({ ...filter, type: [] });
  });

  it('turns one value on and off', () => {
    const on = withValue(NO_FILTER, 'partner', 'CESIE', true);
    expect(on.partner).toEqual(['CESIE']);
    expect(withValue(on, 'partner', null, true).partner).toEqual(['CESIE', null]);
    expect(withValue(on, 'partner', 'CESIE', false).partner).toEqual([]);
  });

  it('offers the countries of project and partners by name, then European and not known', () => {
    expect(choicesOf('country', setup, translator).map(({ label }) => label)).toEqual([
      'Cyprus',
      'Italy',
      'Portugal',
      'European',
      'Not known',
    ]);
  });
});
