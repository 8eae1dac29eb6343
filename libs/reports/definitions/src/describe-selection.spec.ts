import { type EventFilter, NO_FILTER } from '@turnout/events/domain';
import { createTranslator, loadCatalogue, type DocumentTranslator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import { describeSelection } from './describe-selection';
import { BARE_RECORD, ledgerFactsOf, SOCIALL_FACTS } from './testing';

let translator: DocumentTranslator;

beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

const [from, to] = [isoDate('2019-03-01'), isoDate('2021-05-31')];

function selected(filter: Partial<EventFilter>): string | null {
  return describeSelection(ledgerFactsOf([], { filter: { ...NO_FILTER, ...filter } }), translator);
}

describe('describeSelection', () => {
  it('gives the days between the first and the last event', () => {
    expect(describeSelection(SOCIALL_FACTS, translator)).toBe('16 March 2019 to 18 December 2021');
  });

  it('gives one day where everything happened on it', () => {
    expect(describeSelection(ledgerFactsOf([{ ...BARE_RECORD, startsOn: from }]), translator)).toBe('1 March 2019');
  });

  it('says nothing where there is nothing to say', () => {
    expect(selected({})).toBeNull();
  });

  const PERIODS: readonly [Partial<EventFilter>, string][] = [
    [{ from, to }, 'Events that began from 1 March 2019 to 31 May 2021'],
    [{ from }, 'Events that began on or after 1 March 2019'],
    [{ isUndated: true }, 'Date not known'],
    [{ to }, 'Events that began on or before 31 May 2021'],
  ];

  it.each(PERIODS)('gives the period that was asked for: %j', (filter, words) => {
    expect(selected(filter)).toBe(words);
    const facts = { ...SOCIALL_FACTS, filter: { ...NO_FILTER, ...filter } };
    expect(describeSelection(facts, translator)).toBe(words);
  });

  const CHOICES: readonly [Partial<EventFilter>, string][] = [
    [{ type: ['igniting', 'gone', null] }, 'Type: Igniting event, gone, Not known'],
    [{ country: ['IT', 'European'] }, 'Country: Italy, European'],
    [{ level: ['international'] }, 'Level: International'],
    [{ partner: ['INOVA+'] }, 'Partner: INOVA+'],
    [{ setting: ['local-community', null] }, 'Setting: Local community, Not known'],
    [{ mode: ['hybrid'] }, 'Mode: On site and online'],
    [{ status: ['planned'] }, 'Status: Planned'],
    [{ workPackage: ['WP2'] }, 'Work package: WP2'],
    [{ deliverable: ['D2.1', null] }, 'Deliverable: D2.1, Not known'],
    [{ milestone: ['MS1'] }, 'Milestone: MS1'],
    [
      { finding: ['any', 'likely-double-count', null, 'unheard-of'] },
      'Findings: Something was noticed, Probably counted twice, Nothing was noticed, unheard-of',
    ],
    [{ import: ['01900000-0000-7000-8000-000000000000', null] }, 'Imports: From one import, Logged one by one'],
    [{ q: 'Ząbki' }, 'Search: “Ząbki”'],
  ];

  it.each(CHOICES)('names the choice %j', (filter, words) => {
    expect(selected(filter)).toBe(words);
  });

  it('joins all of them in one line', () => {
    expect(selected({ from, country: ['PL'], q: 'school' })).toBe(
      'Events that began on or after 1 March 2019 · Country: Poland · Search: “school”',
    );
  });
});
