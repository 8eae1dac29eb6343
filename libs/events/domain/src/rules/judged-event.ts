import { datesOfProjectMonth } from '@turnout/consortium/domain';
import { type DateRange, type Finding, type IsoDate, isIsoDate, type QualityRule } from '@turnout/shared/kernel';
import { defaultStatus } from '../draft/default-status';
import type { BreakdownDraft, EventDraft } from '../draft/event-draft';
import { followSeries, meetingDays } from '../series';
import { EVENT_STATUSES, type EventStatus } from '../vocabulary';
import type { RepairChange } from './contract/event-finding';
import type { NoticeFacts } from './notice-facts';

/** An event as it is judged: a draft, and what only an event in the ledger has. */
export interface JudgedDraft extends EventDraft {
  /** How many people its signed lists name. */
  readonly signedCount?: number;
  /** The brief report in plain words. */
  readonly briefReport?: string | null;
}

/** An event beside the facts the rules judge it by. */
export interface JudgedEvent extends NoticeFacts {
  /** Empty where nobody wrote any. */
  readonly title: string;
  readonly summary: string;
  readonly briefReport: string;
  /** How many meetings it stands for, 1 or more. */
  readonly meetings: number;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  /** The days of its meetings, where it is a series. */
  readonly meetingDays: readonly IsoDate[];
  readonly country: string | null;
  readonly status: EventStatus;
  /** People counted; `null` for not known. */
  readonly count: number | null;
  /** People named on its signed lists, 0 where there are none. */
  readonly signedCount: number;
  readonly breakdowns: readonly BreakdownDraft[];
  /** The work package it belongs to, else the one its type hangs on, with its days; `null` where neither is known. */
  readonly workPackage: { readonly code: string; readonly period: DateRange } | null;
}

/** A rule that looks at one event. */
export interface EventRule extends QualityRule<JudgedEvent> {
  readonly kind: 'event';
  /** What one click may set to mend what was found; empty, or left out, where a person has to look. */
  changes?(event: JudgedEvent, finding: Finding): readonly Omit<RepairChange, 'event'>[];
}

/** Reads an event from a draft: what is not valid yet counts as not known, for {@link checkEvent} speaks about that. */
export function judgedEvent(draft: JudgedDraft, facts: NoticeFacts): JudgedEvent {
  const { title, summary, briefReport, meetings, participants, country, breakdowns, signedCount = 0, ...days } = followSeries(draft);
  const startsOn = dateOrNull(days.startsOn);
  const status = EVENT_STATUSES.find((known) => known === draft.status) ?? defaultStatus(startsOn, facts.today);
  return {
    ...facts,
    ...{ title: title ?? '', summary: summary ?? '', briefReport: briefReport ?? '', meetings: meetings ?? 1, country: country ?? null },
    ...{ startsOn, endsOn: dateOrNull(days.endsOn), meetingDays: meetingDays(draft), status, count: participants?.count ?? null },
    ...{ signedCount, breakdowns: breakdowns ?? [], workPackage: workPackageOf(draft, facts) },
  };
}

function workPackageOf(draft: EventDraft, { workPackages = [], types = [], project }: NoticeFacts): JudgedEvent['workPackage'] {
  const code = draft.workPackage ?? types.find((type) => type.code === draft.type)?.workPackage;
  const found = workPackages.find((workPackage) => workPackage.code === code);
  if (!found || project.from === null) return null;
  const { fromMonth, toMonth } = found;
  const from = fromMonth === null ? null : datesOfProjectMonth(project.from, fromMonth).from;
  return { code: found.code, period: { from, to: toMonth === null ? null : datesOfProjectMonth(project.from, toMonth).to } };
}

function dateOrNull(text: string | null | undefined): IsoDate | null {
  return typeof text === 'string' && isIsoDate(text) ? text : null;
}
