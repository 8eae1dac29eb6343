import type { ReportDocument } from '@turnout/reports/document';
import { attributeChanges, type AttributedChange, type ChangeAct } from './change-acts';
import { differEvents, type EventDifference } from './events-difference';
import type { FrozenEvent } from './frozen-event';
import { differTexts, type TextDifference } from './section-texts';
import { differSettings, type SettingDifference, type VersionSetting } from './setting-difference';
import { differTotals, type TotalDifference } from './totals-difference';

/** All that is compared of a version, or of a report as it would be frozen now. */
export interface VersionContent {
  /** Those whose figures stand in the document. */
  readonly events: readonly FrozenEvent[];
  readonly setting: VersionSetting;
  readonly document: ReportDocument;
}

/** What became of an event, with who did it and when. */
export interface AttributedEvent extends Omit<EventDifference, 'changes'> {
  readonly changes: readonly AttributedChange[];
  /** All that was done with it in between, in order. */
  readonly acts: readonly ChangeAct[];
}

/** All that differs between two versions. */
export interface VersionDifference {
  readonly totals: readonly TotalDifference[];
  readonly events: readonly AttributedEvent[];
  readonly texts: readonly TextDifference[];
  readonly settings: readonly SettingDifference[];
}

/**
 * Compares two versions: what the totals came to, which events did that, and which texts and settings are others.
 * @param acts what was done with events between the two, in order
 */
export function compareVersions(before: VersionContent, after: VersionContent, acts: readonly ChangeAct[]): VersionDifference {
  const types = Object.keys(after.setting.type ?? {});
  return {
    totals: differTotals(before.events, after.events, types),
    events: differEvents(before.events, after.events).map((difference) => attributed(difference, acts)),
    texts: differTexts(before.document, after.document),
    settings: differSettings(before.setting, after.setting),
  };
}

function attributed({ changes, ...difference }: EventDifference, acts: readonly ChangeAct[]): AttributedEvent {
  const own = acts.filter(({ thing }) => thing === difference.id);
  return { ...difference, changes: attributeChanges(changes, own), acts: own };
}
