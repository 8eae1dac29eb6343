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
    expect(await said('title-says-meetings', { said: 4, meetings: 1 })).toContain('The title speaks of 4 meetings');
    expect(await said('likely-double-count')).toBe('Probably counted twice');
    expect(await said('unheard-of')).toBe('unheard-of');
  });
});
