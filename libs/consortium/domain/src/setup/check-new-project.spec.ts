import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { checkEventType } from './check-event-type';
import { checkNewProject, isProjectCode, NEW_PROJECT_FIELD_CODES, suggestProjectCode } from './check-new-project';
import { checkProject } from './check-project';
import { PROJECT_STARTS, PROJECT_TEMPLATES } from './project-templates';

const FINE = { code: 'new-one', title: 'New', startsOn: '2026-01-01', endsOn: '2028-12-31', template: 'cerv' };
const codesOf = (draft: object): string[] => checkNewProject({ ...FINE, ...draft }).map(({ pointer, code }) => `${pointer} ${code}`);

describe('checkNewProject', () => {
  it.each([
    [{}, []],
    [{ template: null, startsOn: null, endsOn: null }, []],
    [{ code: 'New One' }, ['/code project.code-invalid']],
    [{ code: undefined, title: ' ' }, ['/code project.code-invalid', '/title setting.missing']],
    [{ template: 'lottery' }, ['/template project.unknown-template']],
    [{ copySetupFrom: 'sociall' }, ['/copySetupFrom project.two-sources']],
    [{ endsOn: '2025-12-31' }, ['/endsOn setting.end-before-start']],
    [{ startsOn: '2026-02-30' }, ['/startsOn date.invalid']],
  ])('judges %j', (draft, codes) => {
    expect(codesOf(draft)).toEqual(codes);
  });

  it('has words for every refusal', async () => {
    const { has } = createTranslator('en', await loadCatalogue('en'));
    expect(NEW_PROJECT_FIELD_CODES.filter((code) => !has(`error.${code}`))).toEqual([]);
  });
});

describe('suggestProjectCode', () => {
  it.each([
    ['Soci@ll', 'sociall'],
    ['Łódź & Évora 2', 'odz-evora-2'],
    ['Ποιότητα', ''],
    ['-'.repeat(70), ''],
  ])('makes of %s %s', (name, code) => {
    expect(suggestProjectCode(name)).toBe(code);
    expect(code === '' || isProjectCode(code)).toBe(true);
  });
});

describe('PROJECT_STARTS', () => {
  it.each(PROJECT_TEMPLATES)('of %s could be entered by hand', (template) => {
    const { eventTypes, ...facts } = PROJECT_STARTS[template];
    const codes = eventTypes.map(({ code }) => code);
    expect(checkProject({ title: 'New', ...facts })).toEqual([]);
    for (const type of eventTypes) {
      const taken = codes.filter((code) => code !== type.code);
      expect(checkEventType(type, { taken, partners: [], workPackages: [] })).toEqual([]);
    }
    expect(new Set(codes).size).toBe(codes.length);
  });
});
