import type { DateRange, IsoDate } from '@turnout/shared/kernel';

/** A work package and its time in project months; a side nobody stated is open. */
export interface PlannedWorkPackage {
  readonly code: string;
  readonly fromMonth: number | null;
  readonly toMonth: number | null;
}

/** What rules need to know of an event type. */
export interface LedgerType {
  readonly code: string;
  /** Code of the work package it hangs on. */
  readonly workPackage: string | null;
}

/** What of the project and the calendar an event is looked at against. */
export interface NoticeFacts {
  /** The project's period; sides nobody stated are open. */
  readonly project: DateRange;
  /** The period the next report is about; sides nobody stated are open. */
  readonly reporting: DateRange;
  readonly today: IsoDate;
  /** All periods that the project reports about; left out where only the next one matters. */
  readonly periods?: readonly DateRange[];
  /** The project's work packages; left out where events are not looked at against them. */
  readonly workPackages?: readonly PlannedWorkPackage[];
  /** The project's event types; left out where a work package is not looked up through them. */
  readonly types?: readonly LedgerType[];
}
