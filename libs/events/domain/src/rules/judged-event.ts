import { type DateRange, type IsoDate, isIsoDate, type QualityRule } from '@turnout/shared/kernel';
import { defaultStatus } from '../draft/default-status';
import type { EventDraft } from '../draft/event-draft';
import { followSeries } from '../series';
import { EVENT_STATUSES, type EventStatus } from '../vocabulary';

/** What of the project and the calendar an event is looked at against. */
export interface NoticeFacts {
  /** The project's period; sides nobody stated are open. */
  readonly project: DateRange;
  /** The period the next report is about; sides nobody stated are open. */
  readonly reporting: DateRange;
  readonly today: IsoDate;
}

/** An event beside the facts the rules judge it by. */
export interface JudgedEvent extends NoticeFacts {
  /** Empty where nobody wrote any. */
  readonly title: string;
  readonly summary: string;
  /** How many meetings it stands for, 1 or more. */
  readonly meetings: number;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly status: EventStatus;
  /** People counted; `null` for not known. */
  readonly count: number | null;
}

/** A rule that looks at one event. */
export type EventRule = QualityRule<JudgedEvent>;

/** Reads an event from a draft: what is not valid yet counts as not known, for {@link checkEvent} speaks about that. */
export function judgedEvent(draft: EventDraft, facts: NoticeFacts): JudgedEvent {
  const { title, summary, meetings, participants, ...days } = followSeries(draft);
  const startsOn = dateOrNull(days.startsOn);
  const status = EVENT_STATUSES.find((known) => known === draft.status) ?? defaultStatus(startsOn, facts.today);
  return {
    ...facts,
    ...{ title: title ?? '', summary: summary ?? '', meetings: meetings ?? 1 },
    ...{ startsOn, endsOn: dateOrNull(days.endsOn), status, count: participants?.count ?? null },
  };
}

function dateOrNull(text: string | null | undefined): IsoDate | null {
  return typeof text === 'string' && isIsoDate(text) ? text : null;
}
