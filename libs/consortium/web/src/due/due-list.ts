import { checkDue, DUE_STATUSES, type DueSetupFacts } from '@turnout/consortium/domain';
import {
  addDeliverable,
  addMilestone,
  type Api,
  changeDeliverable,
  changeMilestone,
  deleteDeliverable,
  deleteMilestone,
  type Deliverable,
  type DeliverableListItem,
  listDeliverables,
  listMilestones,
  type Milestone,
  type MilestoneListItem,
  readDeliverable,
  readMilestone,
} from '@turnout/shared/api-client';
import type { Translator } from '@turnout/shared/i18n';
import { askedField } from '../setting/asked-field';
import type { SettingGroup } from '../setting/setting-field';
import type { SettingFacts } from '../setting/setting-values';
import type { SettingsList } from '../setting/settings-list';
import { type ListedSetting, type SettingsPort, settingsPort } from '../setting/settings-port';

/** What of the project deliverables and milestones are chosen from and judged against. */
export type DueChoices = Omit<DueSetupFacts, 'taken' | 'partners' | 'workPackages'> & {
  readonly partners: readonly string[];
  readonly workPackages: readonly string[];
};

/** The deliverables of a project as its settings list them. */
export function deliverablesList(api: Api, choices: DueChoices, translator: Translator): SettingsList<DeliverableListItem> {
  const functions = {
    ...{ list: listDeliverables, read: readDeliverable },
    ...{ add: addDeliverable, change: changeDeliverable, remove: deleteDeliverable },
  };
  const fields = groups('consortium.due.deliverable-code-hint', choices, translator);
  return {
    kind: 'deliverable',
    port: countedPort(settingsPort<Deliverable, never, never>(api, functions)),
    groups: [{ fields: [...fields, askedField('isRevised', 'flag')] }],
    ...judged<DeliverableListItem>(choices),
    words: {
      add: 'consortium.due.add-deliverable',
      emptyTitle: 'consortium.due.deliverables-empty-title',
      emptyText: 'consortium.due.deliverables-empty-text',
    },
  };
}

/** The milestones of a project as its settings list them. */
export function milestonesList(api: Api, choices: DueChoices, translator: Translator): SettingsList<MilestoneListItem> {
  const functions = {
    ...{ list: listMilestones, read: readMilestone },
    ...{ add: addMilestone, change: changeMilestone, remove: deleteMilestone },
  };
  return {
    kind: 'milestone',
    port: countedPort(settingsPort<Milestone, never, never>(api, functions)),
    groups: [{ fields: groups('consortium.due.milestone-code-hint', choices, translator) }],
    ...judged<MilestoneListItem>(choices),
    words: {
      add: 'consortium.due.add-milestone',
      emptyTitle: 'consortium.due.milestones-empty-title',
      emptyText: 'consortium.due.milestones-empty-text',
    },
  };
}

function groups(
  hint: 'consortium.due.deliverable-code-hint' | 'consortium.due.milestone-code-hint',
  { partners, workPackages }: DueChoices,
  { text }: Translator,
): SettingGroup['fields'] {
  const codes = (all: readonly string[]) => all.map((code) => ({ value: code, label: code }));
  const statuses = DUE_STATUSES.map((value) => ({ value, label: text(`consortium.due-status.${value}`) }));
  return [
    askedField('code', 'line', { hint }),
    askedField('title', 'line'),
    askedField('workPackage', 'choice', { choices: codes(workPackages) }),
    askedField('leadPartner', 'choice', { choices: codes(partners) }),
    askedField('dueMonth', 'number', { hint: 'consortium.due.month-hint' }),
    askedField('status', 'choice', { choices: statuses }),
    askedField('deliveredOn', 'date'),
    askedField('note', 'text'),
  ];
}

function judged<T extends ListedSetting & { readonly code: string }>(choices: DueChoices) {
  return {
    nameOf: ({ code }: T): string => code,
    check: (facts: SettingFacts, others: readonly T[]) => checkDue(facts, { ...choices, taken: others.map(({ code }) => code) }),
    canMove: false,
  };
}

/** Only the list counts events; what is reckoned is not sent back when something that was deleted is restored. */
function countedPort<T extends ListedSetting>(port: SettingsPort<T>): SettingsPort<T & { readonly events: number }> {
  const counted = async (asked: Promise<T>) => ({ ...(await asked), events: 0 });
  return {
    list: (project) => port.list(project) as Promise<readonly (T & { readonly events: number })[]>,
    read: (project, id) => counted(port.read(project, id)),
    add: (project, { dueOn: _dueOn, events: _events, ...facts }, sendKey) => counted(port.add(project, facts, sendKey)),
    change: (project, setting, change) => counted(port.change(project, setting, change)),
    remove: (project, setting) => port.remove(project, setting),
  };
}
