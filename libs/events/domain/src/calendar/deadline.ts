import { dueDate, isDelivered } from '@turnout/consortium/domain';
import type { IsoDate } from '@turnout/shared/kernel';

/** What a project has to be done with by a day. */
export const DEADLINE_KINDS = ['reporting-period', 'deliverable', 'milestone'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Something that has to be done by a day. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly id: string;
  /** Unique among its kind in the project. */
  readonly code: string;
  /** `null` for a reporting period that has none. */
  readonly title: string | null;
  /** The last day. */
  readonly on: IsoDate;
  /** Handed in; a reporting period is done with when it is locked. */
  readonly isDone: boolean;
  /** Code of the partner in the lead. */
  readonly leadPartner: string | null;
}

/** A deadline as the project states it: by a project month, or by a day. */
export interface StatedDeadline extends Omit<Deadline, 'on' | 'isDone'> {
  /** Of a deliverable or a milestone; 1 in the month the project starts. */
  readonly dueMonth: number | null;
  /** Of a reporting period. */
  readonly endsOn: IsoDate | null;
  readonly status: string | null;
  readonly deliveredOn: IsoDate | null;
  readonly isLocked: boolean;
}

/** The deadline that something stated comes to; `null` while its month, or the start of the project, is not known. */
export function deadlineOf(stated: StatedDeadline, projectStartsOn: IsoDate | null): Deadline | null {
  const { kind, id, code, title, leadPartner } = stated;
  const on = stated.endsOn ?? dueDate(projectStartsOn, stated.dueMonth);
  const isDone = stated.isLocked || stated.deliveredOn !== null || isDelivered(stated.status);
  return on === null ? null : { kind, id, code, title, on, isDone, leadPartner };
}

/** Puts what is due earlier first; on one day by kind, and figures in codes in their order: D1.2 before D1.10. */
export function compareDeadlines(one: Deadline, other: Deadline): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  const kinds = DEADLINE_KINDS.indexOf(one.kind) - DEADLINE_KINDS.indexOf(other.kind);
  return kinds === 0 ? one.code.localeCompare(other.code, 'en', { numeric: true }) : kinds;
}
