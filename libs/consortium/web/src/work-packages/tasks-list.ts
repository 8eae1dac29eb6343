import { checkTask, type MonthSpan } from '@turnout/consortium/domain';
import { addTask, type Api, changeTask, deleteTask, listTasks, readTask, type Task } from '@turnout/shared/api-client';
import { askedField } from '../setting/asked-field';
import type { SettingsList } from '../setting/settings-list';
import { settingsPort } from '../setting/settings-port';

/** What of the project tasks are chosen from and judged against. */
export interface TaskChoices {
  readonly partners: readonly { readonly code: string }[];
  readonly workPackages: readonly (MonthSpan & { readonly code: string; readonly title: string })[];
}

/** The tasks of a project as its settings list them. */
export function tasksList(api: Api, { partners, workPackages }: TaskChoices): SettingsList<Task> {
  const spans = new Map(workPackages.map((each) => [each.code, each]));
  const codes = partners.map(({ code }) => code);
  return {
    kind: 'task',
    port: settingsPort(api, { list: listTasks, read: readTask, add: addTask, change: changeTask, remove: deleteTask }),
    groups: [
      {
        fields: [
          askedField('code', 'line', { hint: 'consortium.tasks.code-hint' }),
          askedField('title', 'line'),
          askedField('workPackage', 'choice', { choices: workPackages.map(packageChoice), isRequired: true }),
          askedField('leadPartner', 'choice', { choices: codes.map((code) => ({ value: code, label: code })) }),
          askedField('fromMonth', 'number', { hint: 'consortium.work-packages.month-hint' }),
          askedField('toMonth', 'number'),
          askedField('description', 'text'),
        ],
      },
    ],
    nameOf: ({ code }) => code,
    check: (facts, others) => checkTask(facts, { taken: others.map(({ code }) => code), partners: codes, workPackages: spans }),
    // Tasks are put in one after the other: the next one is most likely part of the same work package.
    initial: (tasks) => ({ workPackage: tasks.at(-1)?.workPackage ?? workPackages[0]?.code }),
    canMove: false,
    words: { add: 'consortium.tasks.add', emptyTitle: 'consortium.tasks.empty-title', emptyText: 'consortium.tasks.empty-text' },
  };
}

function packageChoice({ code, title }: { readonly code: string; readonly title: string }) {
  return { value: code, label: title === code ? code : `${code} ${title}` };
}
