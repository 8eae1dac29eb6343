import { applyRules, type Notice } from '@turnout/shared/kernel';
import { breakdownDoesNotAddUp } from './breakdown-does-not-add-up';
import { countNotDocumented } from './count-not-documented';
import { dateOutsideProject } from './date-outside-project';
import { dateOutsideReportingPeriod } from './date-outside-reporting-period';
import { dateOutsideWorkPackage } from './date-outside-work-package';
import { endBeforeStart } from './end-before-start';
import { heldInTheFuture } from './held-in-the-future';
import { type EventRule, type JudgedDraft, judgedEvent } from './judged-event';
import { noParticipantCount } from './no-participant-count';
import type { NoticeFacts } from './notice-facts';
import { placeholderText } from './placeholder-text';
import { titleSaysMeetings } from './title-says-meetings';

/** Rules that look at one event, in the order their notices are shown. Words: `events.notice.<id>`. */
export const EVENT_RULES: readonly EventRule[] = [
  dateOutsideProject,
  dateOutsideReportingPeriod,
  dateOutsideWorkPackage,
  endBeforeStart,
  heldInTheFuture,
  titleSaysMeetings,
  noParticipantCount,
  breakdownDoesNotAddUp,
  countNotDocumented,
  placeholderText,
];

/** What the rules notice about an event; it is said beside the field and forbids nothing. */
export function noticesOf(draft: JudgedDraft, facts: NoticeFacts): Notice[] {
  return applyRules(EVENT_RULES, judgedEvent(draft, facts));
}
