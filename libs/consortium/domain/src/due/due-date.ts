import type { IsoDate } from '@turnout/shared/kernel';
import { datesOfProjectMonth, projectMonth, projectPeriod, type ProjectTime } from '../project-period';

/** Something that is due in a project month. */
export interface Due {
  readonly code: string;
  /** Project month, 1 in the month the project starts; `null` when not stated. */
  readonly dueMonth: number | null;
}

/** The last day of the project month in which something is due; `null` while the month or the project's start is not known. */
export function dueDate(startsOn: IsoDate | null, dueMonth: number | null): IsoDate | null {
  return startsOn === null || dueMonth === null ? null : datesOfProjectMonth(startsOn, dueMonth).to;
}

/** The project month of the project's last day, or its duration where its start is not known; `null` while its end is open. */
export function lastProjectMonth(time: ProjectTime): number | null {
  const { from, to } = projectPeriod(time);
  return from === null || to === null ? time.durationMonths : projectMonth(from, to);
}

/** Puts what is due earlier first, what is due nobody knows when last, and figures in codes in their order: D1.2 before D1.10. */
export function compareDue(one: Due, other: Due): number {
  const months = (one.dueMonth ?? Number.MAX_SAFE_INTEGER) - (other.dueMonth ?? Number.MAX_SAFE_INTEGER);
  return months === 0 ? one.code.localeCompare(other.code, 'en', { numeric: true }) : months;
}
