import type { SettingUserKind } from '@turnout/consortium/domain';
import type { LinkedKind } from '../consortium-ledger';

/** A setting that other things of the project can name. */
export interface SettingReference {
  readonly kind: 'partner' | 'event-type' | 'work-package' | 'reporting-period' | LinkedKind;
  readonly id: string;
}

/**
 * Where things of one kind name settings: by the kind of setting, a query for their `id` and `label`, with the project's id
 * as `$1` and the setting's as `$2`. Each capability says so for its own tables.
 */
export interface SettingUserSource {
  readonly kind: SettingUserKind;
  readonly of: Readonly<Partial<Record<SettingReference['kind'], string>>>;
}

/** Every source there is; the deletion of a setting asks all of them. */
export const SETTING_USER_SOURCES = Symbol('SETTING_USER_SOURCES');
