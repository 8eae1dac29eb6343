import type { CountryCode, DateRange, IsoDate } from '@turnout/shared/kernel';
import type { Recorder } from '../../draft/event-draft';
import type { Named } from '../../reading';
import type { EventLevel } from '../../vocabulary';

/** An event type of the project. Its label is among its names. */
export interface ImportType extends Named {
  /** What events of this type address unless a row says otherwise. */
  readonly level: EventLevel | null;
  /** Code of the work package that it hangs on. */
  readonly workPackage: string | null;
}

/** The words of a project, by which a table is understood. */
export interface ImportVocabulary {
  /** In the project's order. */
  readonly types: readonly ImportType[];
  /** With full names and other spellings among their names. */
  readonly partners: readonly Named[];
  /** Codes of the consortium's countries: a misspelling is more likely one of these. All countries of the world are known anyway. */
  readonly countries: readonly CountryCode[];
  readonly workPackages: readonly Named[];
  /** Labels of what the project splits counts by beside the words of the vocabulary. */
  readonly dimensions: readonly string[];
  readonly deliverables: readonly string[];
  readonly milestones: readonly string[];
  /** Sides nobody stated are open. */
  readonly period: DateRange;
  readonly today: IsoDate;
  /** Who imports; not judged when absent. */
  readonly recorder?: Recorder;
}
