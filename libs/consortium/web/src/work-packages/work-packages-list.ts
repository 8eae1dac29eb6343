import { checkWorkPackage } from '@turnout/consortium/domain';
import {
  addWorkPackage,
  type Api,
  changeWorkPackage,
  deleteWorkPackage,
  listWorkPackages,
  readWorkPackage,
  type WorkPackage,
} from '@turnout/shared/api-client';
import { askedField } from '../setting/asked-field';
import type { SettingsList } from '../setting/settings-list';
import { settingsPort } from '../setting/settings-port';

/** The work packages of a project as its settings list them. */
export function workPackagesList(api: Api, partners: readonly { readonly code: string }[]): SettingsList<WorkPackage> {
  const functions = {
    ...{ list: listWorkPackages, read: readWorkPackage },
    ...{ add: addWorkPackage, change: changeWorkPackage, remove: deleteWorkPackage },
  };
  const codes = partners.map(({ code }) => code);
  return {
    kind: 'work-package',
    port: settingsPort(api, functions),
    groups: [
      {
        fields: [
          askedField('code', 'line', { hint: 'consortium.work-packages.code-hint' }),
          askedField('title', 'line'),
          askedField('leadPartner', 'choice', { choices: codes.map((code) => ({ value: code, label: code })) }),
          askedField('fromMonth', 'number', { hint: 'consortium.work-packages.month-hint' }),
          askedField('toMonth', 'number'),
          askedField('activities', 'lines'),
          askedField('outputs', 'lines'),
        ],
      },
    ],
    nameOf: ({ code }) => code,
    check: (facts, others) => checkWorkPackage(facts, { taken: others.map(({ code }) => code), partners: codes, workPackages: [] }),
    canMove: true,
    words: {
      add: 'consortium.work-packages.add',
      emptyTitle: 'consortium.work-packages.empty-title',
      emptyText: 'consortium.work-packages.empty-text',
    },
  };
}
