import { loadCatalogue } from '@turnout/shared/i18n';
import { RICH_COMPOSITION } from '../testing';
import { type Composition, REPORT_DEFINITION_IDS, SECTION_KINDS } from './composition';
import { defaultComposition, sectionKindsOf } from './default-composition';
import { COMPOSITION_CODES, MAX_SECTION_PICTURES, MAX_SECTIONS, readComposition } from './read-composition';

const DEFAULT = defaultComposition('global-report', 'en');
const [FIRST] = DEFAULT.sections;
const sent = (change: object): unknown => JSON.parse(JSON.stringify({ ...DEFAULT, ...change }));
const errorsOf = (value: unknown) => readComposition(value, '/composition').errors.map(({ pointer, code }) => [pointer, code]);
const section = (change: object) => sent({ sections: [{ ...FIRST, ...change }] });

describe('a composition', () => {
  it('has every section as long as nobody changed it, and no text but what is generated', () => {
    expect(DEFAULT.sections.map(({ id }) => id)).toEqual(SECTION_KINDS.filter((kind) => kind !== 'own'));
    expect(DEFAULT.sections.every(({ text, title, isOn }) => text === null && title === null && isOn)).toBe(true);
  });

  it('has sections where there is a report to order', () => {
    const orderly = REPORT_DEFINITION_IDS.filter((id) => sectionKindsOf(id).length > 0);
    expect(orderly).toEqual(['global-report']);
    expect(defaultComposition('events-table', 'en').sections).toEqual([]);
  });

  it.each<[string, Composition]>([
    ['as it is before anybody changed it', DEFAULT],
    ['of one table', defaultComposition('events-table', 'en')],
    ['with everything in it', { ...RICH_COMPOSITION, filter: { country: 'IT,European', from: '2020-01-01', q: 'soup' } }],
  ])('is read back %s', (_, composition) => {
    expect(readComposition(JSON.parse(JSON.stringify(composition)), '')).toEqual({ composition, errors: [] });
  });

  it('is tidied while it is read', () => {
    const { composition, errors } = readComposition(
      section({ title: ' A  title ', text: undefined, pictures: [' a ', 'a', ' ', 'b'] }),
      '',
    );
    expect(errors).toEqual([]);
    expect(composition.sections).toEqual([{ ...FIRST, title: 'A title', pictures: ['a', 'b'] }]);
    expect(readComposition(sent({ filter: { type: 'igniting,igniting', to: '' }, deliverable: ' ' }), '').composition).toMatchObject({
      ...{ filter: { type: 'igniting' }, deliverable: null },
    });
    expect(readComposition(section({ pictures: null }), '').composition.sections[0]?.pictures).toBeNull();
  });

  it.each([
    [
      null,
      [
        ['/composition', 'request.wrong-type'],
        ['/composition/definition', 'composition.unknown-definition'],
      ],
    ],
    [
      [],
      [
        ['/composition', 'request.wrong-type'],
        ['/composition/definition', 'composition.unknown-definition'],
      ],
    ],
  ])('refuses %j', (value, errors) => {
    expect(errorsOf(value).slice(0, 2)).toEqual(errors);
  });

  it.each([
    [{ language: 'tlh' }, '/composition/language', 'composition.unknown-language'],
    [{ name: 3 }, '/composition/name', 'request.wrong-type'],
    [{ title: 'x'.repeat(2001) }, '/composition/title', 'composition.too-long'],
    [{ date: '2021-02-30' }, '/composition/date', 'date.invalid'],
    [{ date: 3 }, '/composition/date', 'date.invalid'],
    [{ 'a/b~c': 1 }, '/composition/a~1b~0c', 'request.unknown-field'],
    [{ filter: { country: 'Atlantis' } }, '/composition/filter/country', 'country.unknown'],
    [{ filter: { shoe: '42' } }, '/composition/filter/shoe', 'request.unknown-field'],
    [{ filter: { q: ['a'] } }, '/composition/filter/q', 'request.wrong-type'],
    [{ filter: { q: 'x'.repeat(2001) } }, '/composition/filter/q', 'request.wrong-type'],
    [{ filter: 'all' }, '/composition/filter', 'request.wrong-type'],
    [{ sections: {} }, '/composition/sections', 'request.wrong-type'],
    [{ sections: ['first'] }, '/composition/sections/0', 'request.wrong-type'],
    [{ definition: 'events-table', sections: [FIRST] }, '/composition/sections/0/kind', 'composition.unknown-section'],
    [{ sections: [FIRST, { ...FIRST, kind: 'own' }] }, '/composition/sections/1/id', 'composition.repeated-section'],
    [{ sections: [FIRST, { ...FIRST, id: 'again' }] }, '/composition/sections/1/kind', 'composition.repeated-section'],
  ])('refuses %j and says where', (change, pointer, code) => {
    expect(errorsOf(sent(change))).toEqual([[pointer, code]]);
  });

  it.each([
    [{ id: 'Ä b' }, 'id', 'composition.section-id-invalid'],
    [{ id: 7 }, 'id', 'composition.section-id-invalid'],
    [{ kind: 'poem' }, 'kind', 'composition.unknown-section'],
    [{ isOn: 'yes' }, 'isOn', 'request.wrong-type'],
    [{ text: 'words' }, 'text', 'request.wrong-type'],
    [{ text: [{ kind: 'paragraph', content: [{ text: 'x'.repeat(20_001) }] }] }, 'text', 'rich-text.too-long'],
    [{ pictures: 'p1' }, 'pictures', 'request.wrong-type'],
    [{ pictures: [3] }, 'pictures/0', 'request.wrong-type'],
    [
      { pictures: Array.from({ length: MAX_SECTION_PICTURES + 1 }, (_, index) => `p${String(index)}`) },
      'pictures',
      'composition.too-many-pictures',
    ],
    [{ mood: 'good' }, 'mood', 'request.unknown-field'],
  ])('refuses a section with %j', (change, field, code) => {
    expect(errorsOf(section(change))).toEqual([[`/composition/sections/0/${field}`, code]]);
  });

  it('is bounded whatever it holds', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...FIRST, kind: 'own', id: `own-${String(index)}`, mood: 1 }));
    const { composition, errors } = readComposition(sent({ sections: many }), '');
    expect([composition.sections.length, errors.length]).toEqual([MAX_SECTIONS, 50]);
    expect(errors[0]).toEqual({ pointer: '/sections', code: 'composition.too-many-sections', params: { max: MAX_SECTIONS } });
    expect(errorsOf(Object.fromEntries(many.map(({ id }) => [id, 1]))).length).toBe(50);
  });

  it('has words for each refusal', async () => {
    expect(Object.keys(await loadCatalogue('en'))).toEqual(expect.arrayContaining(COMPOSITION_CODES.map((code) => `error.${code}`)));
  });
});
