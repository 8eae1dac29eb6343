import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import type { FieldError } from '@turnout/shared/kernel';
import { checkDue, type DueDraft, type DueSetupFacts } from './check-due';
import { SETTING_FIELD_CODES } from './field-checks';

const facts: DueSetupFacts = { taken: ['D1.1'], partners: ['CARDET'], workPackages: ['WP2'], lastMonth: 42 };
const complete: DueDraft = {
  ...{ code: 'D2.1', title: 'Global report', workPackage: 'WP2', leadPartner: 'CARDET', dueMonth: 40 },
  ...{ status: 'submitted', deliveredOn: '2021-05-31', note: 'Handed in with two annexes.' },
};

describe('checkDue', () => {
  it.each<[string, DueDraft]>([
    ['a whole one', complete],
    ['one of which only code and title are known', { code: 'MS1', title: 'First meeting' }],
    ['one with nothing but what is not stated', { ...complete, workPackage: null, leadPartner: null, dueMonth: null, status: null }],
    ['one that was delivered on an unknown day', { ...complete, deliveredOn: null }],
    ['one that is due two months after the end', { ...complete, dueMonth: 44 }],
  ])('accepts %s', (_, draft) => {
    expect(checkDue(draft, facts)).toEqual([]);
  });

  it('accepts any month while the end of the project is not known', () => {
    expect(checkDue({ ...complete, dueMonth: 600 }, { ...facts, lastMonth: null })).toEqual([]);
  });

  it.each<[DueDraft, FieldError]>([
    [{ code: 'D1.1' }, { pointer: '/code', code: 'setting.code-taken' }],
    [{ title: ' ' }, { pointer: '/title', code: 'setting.missing' }],
    [{ workPackage: 'WP9' }, { pointer: '/workPackage', code: 'setting.unknown-value', params: { value: 'WP9' } }],
    [{ leadPartner: 'X' }, { pointer: '/leadPartner', code: 'setting.unknown-value', params: { value: 'X' } }],
    [{ dueMonth: 0 }, { pointer: '/dueMonth', code: 'setting.number-invalid', params: { min: 1, max: 600 } }],
    [{ dueMonth: 45 }, { pointer: '/dueMonth', code: 'setting.month-after-end', params: { last: 42, months: 2 } }],
    [{ status: 'late' }, { pointer: '/status', code: 'setting.unknown-value', params: { value: 'late' } }],
    [{ deliveredOn: '2021-02-29' }, { pointer: '/deliveredOn', code: 'date.invalid', params: { text: '2021-02-29' } }],
    [{ status: 'planned' }, { pointer: '/deliveredOn', code: 'setting.not-delivered-yet' }],
    [{ status: 'in-progress' }, { pointer: '/deliveredOn', code: 'setting.not-delivered-yet' }],
    [{ note: 'x'.repeat(2001) }, { pointer: '/note', code: 'setting.too-long', params: { max: 2000 } }],
  ])('refuses %j with %j', (change, error) => {
    const errors = checkDue({ ...complete, ...change }, facts);
    expect(errors.filter(({ pointer }) => pointer === error.pointer)).toEqual([error]);
  });

  it('has words for every refusal', async () => {
    const { has } = createTranslator('en', await loadCatalogue('en'));
    expect(SETTING_FIELD_CODES.filter((code) => !has(`error.${code}`))).toEqual([]);
  });
});
