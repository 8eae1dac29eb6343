import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { findingNames, findingSentence } from './finding-names';

const translator = loadCatalogue('en').then((catalogue) => createTranslator('en', catalogue));
const types = new Map([['peer-learning', 'Peer-learning event']]);

describe('findingNames', () => {
  it('calls codes what they are called, and keeps those it does not know', async () => {
    const { type, country, dimension } = findingNames(types, await translator);
    expect([type('peer-learning'), type('gone'), country('PL'), country('XX'), dimension('gender'), dimension('Schools')]).toEqual([
      ...['Peer-learning event', 'gone', 'Poland', 'XX', 'Gender', 'Schools'],
    ]);
  });
});

describe('findingSentence', () => {
  it('falls back on the title for what an older program noticed, and on the id for a rule without words', async () => {
    const said = async (rule: string, params = {}) => findingSentence({ rule, params }, types, await translator);
    const period = { date: '2021-12-18', from: '2019-03-01', to: '2021-05-31' };
    expect(await said('date-outside-reporting-period', period)).toContain('18/12/2021 lies outside the reporting period');
    expect(await said('likely-double-count')).toBe('Probably counted twice');
    expect(await said('unheard-of')).toBe('unheard-of');
  });
});
