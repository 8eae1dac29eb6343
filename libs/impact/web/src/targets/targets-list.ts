import { askedField, type EventType, type SettingsList, settingsPort } from '@turnout/consortium/web';
import { checkTarget } from '@turnout/impact/domain';
import { addTarget, type Api, changeTarget, deleteTarget, listTargets, readTarget, type Target } from '@turnout/shared/api-client';

/** The promises of a project as its settings list them. */
export function targetsList(api: Api, types: readonly EventType[]): SettingsList<Target> {
  const functions = { list: listTargets, read: readTarget, add: addTarget, change: changeTarget, remove: deleteTarget };
  const codes = types.map(({ code }) => code);
  return {
    kind: 'target',
    port: settingsPort(api, functions),
    groups: [
      {
        fields: [
          askedField('type', 'choice', { choices: types.map(({ code, label }) => ({ value: code, label })) }),
          askedField('events', 'number'),
          askedField('participants', 'number', { hint: 'impact.targets.participants-hint' }),
          askedField('clauses', 'parts'),
        ],
      },
    ],
    nameOf: ({ type }) => types.find(({ code }) => code === type)?.label ?? type,
    check: (facts, others) => checkTarget(facts, { types: codes, promised: others.map(({ type }) => type), partners: [], periods: [] }),
    initial: (items) => ({ type: codes.find((code) => !items.some(({ type }) => type === code)) ?? '' }),
    canMove: false,
    words: { add: 'impact.targets.add', emptyTitle: 'impact.targets.empty-title', emptyText: 'impact.targets.empty-text' },
  };
}
