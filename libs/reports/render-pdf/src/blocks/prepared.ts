import type { Block, ReportDocument } from '@turnout/reports/document';
import type { Flow } from '../layout/flow';
import type { Tag } from '../layout/tag';
import type { Typesetter } from '../text/typesetter';

/** What blocks are set with. */
export interface Setting {
  readonly document: ReportDocument;
  readonly typesetter: Typesetter;
  readonly frame: { readonly left: number; readonly width: number };
  /** Structure element of the whole document. */
  readonly root: Tag;
  /** "Table 3", of what has a number; empty in a document that numbers nothing. */
  readonly labels: ReadonlyMap<Block, string>;
}

/** A block broken into lines, ready to be placed. */
export interface PreparedBlock {
  /** Space above it and, where it calls for less than the next block would keep, below it, in points. */
  readonly above: number;
  readonly below?: number;
  /** Height of the part that has to stand together at its beginning. */
  readonly opening: number;
  /** Whether that part cannot be cut: then it is kept with its heading, however tall. */
  readonly isWhole?: boolean;
  /** Whether it must not stand last on a page, as a heading. */
  readonly isLeading: boolean;
  /** Whether it only says what follows: behind a heading it stays with that, too. */
  readonly isIntroduction?: boolean;
  readonly startsPage?: boolean;
  /** Whether nothing else stands on its last page. */
  readonly endsPage?: boolean;
  place(flow: Flow): void;
}
