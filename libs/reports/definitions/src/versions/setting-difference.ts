import { type FieldChange, fieldChanges } from '@turnout/shared/kernel';

/** What a version was composed by and from, beside its events and its texts. */
export const SETTING_AREAS = ['composition', 'project', 'type', 'partner', 'work-package', 'promise'] as const;
export type SettingArea = (typeof SETTING_AREAS)[number];

/** Settings by area and thing; the things of `composition` and `project` have no name: it is empty. */
export type VersionSetting = Readonly<Partial<Record<SettingArea, Readonly<Record<string, object>>>>>;

/** A setting that says something else. */
export interface SettingDifference extends FieldChange {
  readonly area: SettingArea;
  /** Code of the type, partner or promise; `null` where there is only one of its kind. */
  readonly thing: string | null;
}

/** Settings that changed, area by area. A thing that was added or is gone changed in all that is known of it. */
export function differSettings(before: VersionSetting, after: VersionSetting): readonly SettingDifference[] {
  return SETTING_AREAS.flatMap((area) => {
    const [old, now] = [before[area] ?? {}, after[area] ?? {}];
    const things = [...new Set([...Object.keys(now), ...Object.keys(old)])];
    return things.flatMap((thing) =>
      fieldChanges(old[thing] ?? null, now[thing] ?? null).map((change) => ({ ...change, area, thing: thing === '' ? null : thing })),
    );
  });
}
