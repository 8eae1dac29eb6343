import { type IsoDate } from '@turnout/shared/kernel';

/** What a project can have to be ready for. */
export const DEADLINE_KINDS = ['deliverable', 'milestone', 'reporting-period', 'project-end'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** A day by which something is to be there. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** Code of the deliverable, milestone or period; `null` for the end of the project. */
  readonly code: string | null;
  /** The last day on which it is in time. */
  readonly on: IsoDate;
}

/** The deadline that comes next, today included; on one day what is first of {@link DEADLINE_KINDS}, then what was given first. `null` where none is left. */
export function nextDeadline(deadlines: readonly Deadline[], today: IsoDate): Deadline | null {
  const rank = ({ on, kind }: Deadline): string => `${on} ${String(DEADLINE_KINDS.indexOf(kind))}`;
  return deadlines
    .filter(({ on }) => on >= today)
    .reduce<Deadline | null>((first, each) => (first === null || rank(each) < rank(first) ? each : first), null);
}
