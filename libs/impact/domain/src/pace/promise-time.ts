import { lastProjectMonth, type ProjectTime } from '@turnout/consortium/domain';

/** The project months in which a promise is to be kept, both counted in. */
export interface PromiseTime {
  readonly from: number;
  /** The month on whose last day everything is to be there; `null` while nobody said and the project's end is open. */
  readonly to: number | null;
}

/** What says when a promise is to be kept; `null` where nobody stated it. */
export interface PromiseDates {
  /** The month that the promise itself names. */
  readonly byMonth: number | null;
  /** The work package that the event type belongs to; of a promise over all types there is none. */
  readonly workPackage: { readonly fromMonth: number | null; readonly toMonth: number | null } | null;
  readonly project: ProjectTime;
}

/**
 * Says when a promise is to be kept: by the month it names, else by the end of its type's work package, else by the end of the project;
 * from the start of the work package, else of the project.
 *
 * @see docs/domain/pace.md
 */
export function promiseTime({ byMonth, workPackage, project }: PromiseDates): PromiseTime {
  const to = byMonth ?? workPackage?.toMonth ?? lastProjectMonth(project);
  const from = workPackage?.fromMonth ?? 1;
  // A promise that is due before its work package begins has all the time there is.
  return { from: to !== null && from > to ? 1 : from, to };
}

/** The time of all promises together: from M1 to the last month of any of them whose last one is known. */
export function timeOfAll(times: readonly PromiseTime[]): PromiseTime {
  const ends = times.flatMap(({ to }) => (to === null ? [] : [to]));
  return { from: 1, to: ends.length === 0 ? null : Math.max(...ends) };
}

/** Months that are left to keep a promise, the running one counted in; 0 once the last is over, `null` where one end is not known. */
export function monthsLeft({ to }: PromiseTime, now: number | null): number | null {
  return to === null || now === null ? null : Math.max(0, to - now + 1);
}
