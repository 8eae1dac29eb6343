import type { MessageKey } from '@turnout/shared/i18n';

/** How a setting is typed. `lines`: one entry per line; `flag`: yes or no; `parts`: an editor of the page's own, which keeps them as JSON. */
export const SETTING_KINDS = [
  'line',
  'text',
  'lines',
  'number',
  'date',
  'choice',
  'flag',
  'countries',
  'dimensions',
  'hue',
  'parts',
] as const;
export type SettingKind = (typeof SETTING_KINDS)[number];

/** One of the values that a setting can have, in words. */
export interface SettingChoice {
  readonly value: string;
  readonly label: string;
}

/** A setting as a form asks for it. */
export interface SettingField {
  /** Its name in the API. */
  readonly name: string;
  readonly kind: SettingKind;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  /** For `choice`: what can be chosen. Not stated can be chosen as well, unless `isRequired`. */
  readonly choices?: readonly SettingChoice[];
  readonly isRequired?: boolean;
}

/** Fields that belong together, under a heading where a form has several groups. */
export interface SettingGroup {
  readonly title?: MessageKey;
  readonly fields: readonly SettingField[];
}
