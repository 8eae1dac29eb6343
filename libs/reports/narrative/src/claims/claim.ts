import type { Scope, Stance } from '../figures';
import type { NarrativeLine } from '../text/lines';
import type { ClaimKind } from '../words/lexicon';
import type { Quantity } from './quantities';

/** What a number may say, the likeliest first. */
export type Stances = readonly [Stance, ...Stance[]];

/** Whether a number counts some of what there is, all of it, or all of a part beside all other parts. */
export type Extent = 'some' | 'all' | 'listed';

/** What a number of a text claims. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly quantity: Quantity;
  readonly scope: Scope;
  /** What it may say as well: a claim that is true in one reading contradicts nothing. */
  readonly otherKinds: readonly ClaimKind[];
  readonly otherScopes: readonly Scope[];
  /** The likeliest first; one alone where the sentence says it plainly. */
  readonly stances: Stances;
  /** Whether it is plain which figure it is; a claim of which that is not plain is left unread. */
  readonly isPlain: boolean;
  /** Whether the text says that it is all of them, not some; `listed` where it takes the whole apart. */
  readonly extent: Extent;
  /** Whether it is set by a live figure, which cannot be wrong. */
  readonly isLive: boolean;
  /** Number of its sentence in the text, and its place. */
  readonly sentence: number;
  readonly line: NarrativeLine;
  readonly from: number;
  readonly to: number;
}
