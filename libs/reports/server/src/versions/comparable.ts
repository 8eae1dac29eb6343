import type { VersionContent } from '@turnout/reports/definitions';
import type { ComparedSide } from './difference.dto';

/** Something that can be compared. */
export interface Comparable {
  readonly side: ComparedSide;
  readonly content: VersionContent;
  /** Where the history of the project ended. */
  readonly historySequence: number;
}
