import type { IsoDate, Ratio } from '@turnout/shared/kernel';

/** Why there is no value: nobody stated it, or the question does not arise. Never an empty string and never a zero. */
export type MissingReason = 'not-known' | 'not-applicable';

/**
 * Where a figure comes from: the query of the Events list that shows the very records it counts, so that every
 * number can be clicked down to them.
 */
export interface Trace {
  readonly query: Readonly<Record<string, string>>;
}

/** One value of a table or a fact sheet. Values stay raw; a renderer formats them by {@link formatCell}. */
export type Cell =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** BCP 47 language of this text where it is not the document's; `und` where nobody said, as with event titles. */
      readonly language?: string;
      /** Said behind the text in the document's own language, in smaller print: "4 meetings". */
      readonly detail?: string;
      /** What machine formats write instead of the text: `CY` for Cyprus. */
      readonly code?: string;
      readonly trace?: Trace;
    }
  | {
      readonly kind: 'count';
      readonly value: number;
      /** Whether the count is, or contains, an estimate; renderers mark it. */
      readonly isEstimate?: boolean;
      readonly trace?: Trace;
    }
  | { readonly kind: 'ratio'; readonly value: Ratio }
  | { readonly kind: 'date'; readonly from: IsoDate; readonly to: IsoDate | null }
  | { readonly kind: 'missing'; readonly reason: MissingReason };
