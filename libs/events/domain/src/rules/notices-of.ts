import { applyRules, type Notice } from '@turnout/shared/kernel';
import type { EventDraft } from '../draft/event-draft';
import { dateOutsideProject } from './date-outside-project';
import { dateOutsideReportingPeriod } from './date-outside-reporting-period';
import { heldInTheFuture } from './held-in-the-future';
import { type EventRule, judgedEvent } from './judged-event';
import { noParticipantCount } from './no-participant-count';
import type { NoticeFacts } from './notice-facts';
import { placeholderText } from './placeholder-text';
import { titleSaysMeetings } from './title-says-meetings';

/** Rules that look at one event, in the order their notices are shown. Words: `events.notice.<id>`. */
export const EVENT_RULES: readonly EventRule[] = [
  dateOutsideProject,
  dateOutsideReportingPeriod,
  heldInTheFuture,
  titleSaysMeetings,
  noParticipantCount,
  placeholderText,
];

/** What the rules notice about an event; it is said beside the field and forbids nothing. */
export function noticesOf(draft: EventDraft, facts: NoticeFacts): Notice[] {
  return applyRules(EVENT_RULES, judgedEvent(draft, facts));
}
