import type { Api, ApiFnRequired } from '@turnout/shared/api-client';
import type { SettingFacts } from './setting-values';
import type { Setting } from './setting-form.store';

/** One of several settings of a kind. */
export interface ListedSetting extends Setting {
  readonly id: string;
}

/** The server's side of a list of settings of one project. */
export interface SettingsPort<T extends ListedSetting> {
  list(project: string): Promise<readonly T[]>;
  read(project: string, id: string): Promise<T>;
  add(project: string, facts: SettingFacts, sendKey: string): Promise<T>;
  change(project: string, setting: ListedSetting, change: SettingFacts): Promise<T>;
  remove(project: string, setting: ListedSetting): Promise<unknown>;
}

interface Functions<T, New, Change> {
  readonly list: ApiFnRequired<{ project: string }, { readonly items: readonly T[] }>;
  readonly read: ApiFnRequired<{ project: string; id: string }, T>;
  readonly add: ApiFnRequired<{ project: string; 'Idempotency-Key'?: string; body: New }, T>;
  readonly change: ApiFnRequired<{ project: string; id: string; 'If-Match': string; body: Change }, T>;
  readonly remove: ApiFnRequired<{ project: string; id: string; 'If-Match': string }, unknown>;
}

/** The list of settings that these functions of the API speak about. The rules have judged what is sent, so it has the types of the request. */
export function settingsPort<T extends ListedSetting, New, Change>(api: Api, functions: Functions<T, New, Change>): SettingsPort<T> {
  const tag = ({ version }: Setting): string => `"${String(version)}"`;
  return {
    list: async (project) => (await api.invoke(functions.list, { project })).items,
    read: (project, id) => api.invoke(functions.read, { project, id }),
    add: (project, facts, sendKey) => api.invoke(functions.add, { project, 'Idempotency-Key': sendKey, body: facts as New }),
    change: (project, setting, change) =>
      api.invoke(functions.change, { project, id: setting.id, 'If-Match': tag(setting), body: change as Change }),
    remove: (project, setting) => api.invoke(functions.remove, { project, id: setting.id, 'If-Match': tag(setting) }),
  };
}
