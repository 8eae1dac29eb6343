import { askedField, type EventType, type SettingsList, settingsPort } from '@turnout/consortium/web';
import { checkTarget } from '@turnout/impact/domain';
import { addTarget, type Api, changeTarget, deleteTarget, listTargets, readTarget, type Target } from '@turnout/shared/api-client';
import type { ClauseChoices } from './clause-editor';

/** What promises are made of. */
export interface TargetsSetup {
  readonly types: readonly EventType[];
  /** What all types together are called. */
  readonly allTypes: string;
  readonly choices: ClauseChoices;
  /** Whether an event counts once or everywhere, in words. */
  readonly surplusWords: readonly { readonly value: string; readonly label: string }[];
}

/** The promises of a project as its settings list them. */
export function targetsList(api: Api, { types, allTypes, choices, surplusWords }: TargetsSetup): SettingsList<Target> {
  const functions = { list: listTargets, read: readTarget, add: addTarget, change: changeTarget, remove: deleteTarget };
  const codes = types.map(({ code }) => code);
  // An empty field is no type in particular.
  const aboutChoices = [{ value: '', label: allTypes }, ...types.map(({ code, label }) => ({ value: code, label }))];
  const named = { partners: choices.partners.map(({ code }) => code), periods: choices.periods.map(({ code }) => code) };
  return {
    kind: 'target',
    port: settingsPort(api, functions),
    groups: [
      {
        fields: [
          askedField('type', 'choice', { choices: aboutChoices, isRequired: true }),
          askedField('events', 'number'),
          askedField('participants', 'number', { hint: 'impact.targets.participants-hint' }),
          askedField('byMonth', 'number', { hint: 'impact.targets.by-month-hint' }),
          askedField('clauses', 'parts'),
          askedField('surplus', 'choice', { choices: surplusWords, hint: 'impact.targets.surplus-hint' }),
        ],
      },
    ],
    nameOf: ({ type }) => types.find(({ code }) => code === type)?.label ?? type ?? allTypes,
    check: (facts, others) => checkTarget(facts, { types: codes, promised: others.map(({ type }) => type), ...named }),
    initial: (items) => ({ type: codes.find((code) => !items.some(({ type }) => type === code)) ?? null, surplus: 'once' }),
    canMove: false,
    words: { add: 'impact.targets.add', emptyTitle: 'impact.targets.empty-title', emptyText: 'impact.targets.empty-text' },
  };
}
