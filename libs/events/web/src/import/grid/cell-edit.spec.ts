import { createTranslator, loadCatalogue, type Translator } from '@turnout/shared/i18n';
import type { ProjectSetup } from '../../setup/project-setup';
import { cellChoices, editedText, readCell } from './cell-edit';
import { cellWords, saysOtherwise } from './cell-words';
import type { GridField } from './grid-field';

const partner = (code: string, ...spellings: string[]) => ({ code, name: null, country: null, spellings });
const setup = {
  project: { countries: ['IT'] },
  partners: [partner('CESIE'), partner('CMM', 'Câmara'), partner('LGSG')],
  types: [{ code: 'igniting', label: 'Igniting event' }],
  workPackages: [{ code: 'WP2', title: 'Events' }],
} as unknown as ProjectSetup;

describe('a cell of the grid', () => {
  let translator: Translator;
  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
  });
  const read = (field: GridField, typed: string) => readCell(field, typed, { setup, translator });

  it.each([
    ['type', 'ign', [['/type', 'igniting']]],
    ['type', '', [['/type', null]]],
    ['type', 'congress', null],
    ['country', 'Ital', [['/country', 'IT']]],
    [
      'country',
      'European',
      [
        ['/country', null],
        ['/level', 'international'],
      ],
    ],
    ['country', 'Atlantis', null],
    ['leadPartner', 'câmara', [['/leadPartner', 'CMM']]],
    ['workPackage', 'wp2', [['/workPackage', 'WP2']]],
    ['coPartners', 'LGSG; cesie', [['/coPartners', ['LGSG', 'CESIE']]]],
    ['coPartners', '', [['/coPartners', []]]],
    ['coPartners', 'LGSG, nobody', null],
    [
      'days',
      '17–18 June 2021',
      [
        ['/startsOn', '2021-06-17'],
        ['/endsOn', '2021-06-18'],
      ],
    ],
    [
      'days',
      '',
      [
        ['/startsOn', null],
        ['/endsOn', null],
      ],
    ],
    ['days', 'soon', null],
    ['participants', '~50', [['/participants', { count: 50, quality: 'estimate' }]]],
    ['participants', '1,200', [['/participants', { count: 1200, quality: 'exact' }]]],
    ['participants', '', [['/participants', { count: null, quality: 'unknown' }]]],
    ['participants', 'many', null],
    ['meetings', '4', [['/meetings', 4]]],
    ['meetings', '0', null],
    ['title', ' Spotkanie ', [['/title', 'Spotkanie']]],
    ['title', ' ', null],
    ['place', '', [['/place', null]]],
  ] satisfies [GridField, string, unknown][])('reads %s from "%s"', (field, typed, expected) => {
    const settings = read(field, typed);
    expect(settings && settings.map(({ pointer, value }) => [pointer, value])).toEqual(expected);
  });

  it('says facts in the reader’s words, and what it was written as where that says something else', () => {
    const words = (field: GridField, event: object) => cellWords(field, event, { setup, translator });
    expect(words('country', { country: null, level: 'international' })).toBe('European');
    expect(words('days', { startsOn: '2021-06-17', endsOn: '2021-06-18' })).toBe('17/06/2021 – 18/06/2021');
    expect(words('mode', { mode: 'online' })).toBe('Online');
    expect(words('breakdowns', { breakdowns: [{ dimension: 'gender', parts: [{ category: 'Women', count: 3 }] }] })).toBe(
      'Gender: Women 3',
    );
    expect(editedText('participants', { participants: { count: 50, quality: 'estimate' } }, { setup, translator })).toBe('~50');
    expect(cellChoices('status', { setup, translator })?.map(({ label }) => label)).toEqual(['Planned', 'Held']);
    expect(saysOtherwise('3/05/2019', '03/05/2019')).toBe(false);
    expect(saysOtherwise('2019-05-03', '03/05/2019')).toBe(false);
    expect(saysOtherwise('СММ', 'CMM')).toBe(true);
    expect(saysOtherwise('', 'CMM')).toBe(false);
    expect(saysOtherwise('35+', '35')).toBe(true);
  });
});
