import { mdiAlertOutline, mdiCheck, mdiFileClockOutline, mdiFlagOutline, mdiPackageVariantClosed } from '@mdi/js';
import { DEADLINE_KINDS, type DeadlineKind } from '@turnout/events/domain';
import type { ProjectDeadline } from '@turnout/shared/api-client';
import type { MessageKey } from '@turnout/shared/i18n';
import { type IsoDate, isoDate } from '@turnout/shared/kernel';

/** A deadline as the calendar draws it. */
export interface CalendarDeadline {
  readonly kind: DeadlineKind;
  readonly id: string;
  readonly code: string;
  readonly title: string | null;
  readonly on: IsoDate;
  readonly leadPartner: string | null;
  readonly standing: 'open' | 'done' | 'overdue';
  /** Path of the mark of its kind; what is done or overdue has one of its own. */
  readonly icon: string;
}

/** What deadlines of a kind are called together. */
export const KINDS_WORDS = {
  'reporting-period': 'events.deadline.reporting-periods',
  deliverable: 'events.deadline.deliverables',
  milestone: 'events.deadline.milestones',
} as const satisfies Readonly<Record<DeadlineKind, MessageKey>>;

/** What one of a kind is called. */
export const KIND_WORDS = {
  'reporting-period': 'events.deadline.kind.reporting-period',
  deliverable: 'events.deadline.kind.deliverable',
  milestone: 'events.deadline.kind.milestone',
} as const satisfies Readonly<Record<DeadlineKind, MessageKey>>;

/** Marks of the kinds. */
export const KIND_ICONS: Readonly<Record<DeadlineKind, string>> = {
  'reporting-period': mdiFileClockOutline,
  deliverable: mdiPackageVariantClosed,
  milestone: mdiFlagOutline,
};

/** Prepares a deadline for being drawn. */
export function calendarDeadline({ kind, id, code, title, on, leadPartner, isDone }: ProjectDeadline, today: IsoDate): CalendarDeadline {
  // A period ends by itself; that it is not locked yet is nobody's delay.
  const isOverdue = on < today && kind !== 'reporting-period';
  const standing = isDone ? 'done' : isOverdue ? 'overdue' : 'open';
  const icons = { open: KIND_ICONS[kind], done: mdiCheck, overdue: mdiAlertOutline };
  return { kind, id, code, title, on: isoDate(on), leadPartner, standing, icon: icons[standing] };
}

/** The kinds that an address asks for: all where it says nothing. */
export function readKinds(word: string | null): readonly DeadlineKind[] {
  if (word === null) return DEADLINE_KINDS;
  const asked = word.split(',');
  return DEADLINE_KINDS.filter((kind) => asked.includes(kind));
}

/** The word of the address for some kinds; `null` for all of them. */
export function kindsWord(kinds: readonly DeadlineKind[]): string | null {
  if (kinds.length === DEADLINE_KINDS.length) return null;
  return kinds.length === 0 ? 'none' : kinds.join(',');
}
