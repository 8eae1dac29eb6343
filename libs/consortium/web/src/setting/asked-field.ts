import type { MessageKey } from '@turnout/shared/i18n';
import type { SettingField, SettingKind } from './setting-field';

type NamedField = Extract<MessageKey, `history.field.${string}`> extends `history.field.${infer Name}` ? Name : never;

/** A field that forms call as the history does. */
export function askedField(name: NamedField, kind: SettingKind, more: Partial<SettingField> = {}): SettingField {
  return { name, kind, label: `history.field.${name}`, ...more };
}
