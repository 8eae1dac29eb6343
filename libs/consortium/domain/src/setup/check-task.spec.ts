import type { FieldError } from '@turnout/shared/kernel';
import { checkSpanAroundTasks, checkTask, type TaskDraft, type TaskSetupFacts } from './check-task';

const facts: TaskSetupFacts = {
  ...{ taken: ['T2.2'], partners: ['CARDET'] },
  workPackages: new Map([
    ['WP2', { fromMonth: 6, toMonth: 40 }],
    ['WP3', { fromMonth: null, toMonth: null }],
  ]),
};
const complete: TaskDraft = {
  ...{ code: 'T2.1', title: 'Guidelines for organisers', workPackage: 'WP2', leadPartner: 'CARDET' },
  ...{ fromMonth: 6, toMonth: 40, description: 'One set per type of event.' },
};

describe('checkTask', () => {
  it.each<[string, TaskDraft]>([
    ['a whole one, as long as its work package', complete],
    ['one of which only code, title and work package are known', { code: 'T2.1', title: 'Guidelines', workPackage: 'WP2' }],
    ['one whose lead and months are not stated', { ...complete, leadPartner: null, fromMonth: null, toMonth: null }],
    ['any months while those of the work package are not known', { ...complete, workPackage: 'WP3', fromMonth: 1, toMonth: 600 }],
  ])('accepts %s', (_, draft) => {
    expect(checkTask(draft, facts)).toEqual([]);
  });

  it.each<[TaskDraft, FieldError]>([
    [{ code: 'T2.2' }, { pointer: '/code', code: 'setting.code-taken' }],
    [{ title: ' ' }, { pointer: '/title', code: 'setting.missing' }],
    [{ workPackage: null }, { pointer: '/workPackage', code: 'setting.missing' }],
    [{ workPackage: '' }, { pointer: '/workPackage', code: 'setting.missing' }],
    [{ workPackage: 'WP9' }, { pointer: '/workPackage', code: 'setting.unknown-value', params: { value: 'WP9' } }],
    [{ leadPartner: 'X' }, { pointer: '/leadPartner', code: 'setting.unknown-value', params: { value: 'X' } }],
    [{ fromMonth: 0 }, { pointer: '/fromMonth', code: 'setting.number-invalid', params: { min: 1, max: 600 } }],
    [{ fromMonth: 5 }, { pointer: '/fromMonth', code: 'setting.month-before-package', params: { workPackage: 'WP2', month: 6 } }],
    [{ toMonth: 41 }, { pointer: '/toMonth', code: 'setting.month-after-package', params: { workPackage: 'WP2', month: 40 } }],
    [
      { fromMonth: 12, toMonth: 11 },
      { pointer: '/toMonth', code: 'setting.end-before-start' },
    ],
    [{ description: 'x'.repeat(2001) }, { pointer: '/description', code: 'setting.too-long', params: { max: 2000 } }],
  ])('refuses %j with %j', (change, error) => {
    expect(checkTask({ ...complete, ...change }, facts)).toEqual([error]);
  });
});

describe('checkSpanAroundTasks', () => {
  const tasks = [
    { code: 'T2.1', fromMonth: 6, toMonth: 12 },
    { code: 'T2.2', fromMonth: null, toMonth: 40 },
    { code: 'T2.3', fromMonth: null, toMonth: null },
  ];

  it.each([
    [{ fromMonth: 6, toMonth: 40 }],
    [{ fromMonth: 1, toMonth: 48 }],
    [{ fromMonth: null, toMonth: null }],
    [{}], // prettier-ignore
  ])('has nothing against %j', (span) => {
    expect(checkSpanAroundTasks(span, tasks)).toEqual([]);
  });

  it('names the first task that would begin before the work package, and the first that would end after it', () => {
    expect(checkSpanAroundTasks({ fromMonth: 7, toMonth: 39 }, tasks)).toEqual([
      { pointer: '/fromMonth', code: 'setting.task-before', params: { task: 'T2.1' } },
      { pointer: '/toMonth', code: 'setting.task-after', params: { task: 'T2.2' } },
    ]);
  });

  it('sees a task that ends before the work package begins', () => {
    expect(checkSpanAroundTasks({ fromMonth: 41, toMonth: null }, tasks.slice(1))).toEqual([
      { pointer: '/fromMonth', code: 'setting.task-before', params: { task: 'T2.2' } },
    ]);
  });
});
