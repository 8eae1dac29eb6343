import { tidyLine } from '@turnout/shared/kernel';

/** What of a partner matters when two of them turn out to be one organisation. */
export interface MergeablePartner {
  readonly code: string;
  readonly name: string | null;
  readonly country: string | null;
  readonly role: string | null;
  readonly kind: string | null;
  readonly spellings: readonly string[];
}

/** Facts that the one that stays takes over where it has none. */
export const MERGED_FACTS = ['country', 'role', 'kind'] as const;
export type MergedFact = (typeof MERGED_FACTS)[number];

/** A fact that both state, and state differently. */
export interface MergeConflict {
  readonly field: MergedFact;
  /** What the one that stays says, and goes on saying. */
  readonly kept: string;
  /** What the one that goes said. */
  readonly lost: string;
}

/** What becomes of a partner when another is merged into it. */
export interface PartnerMerge {
  readonly facts: Readonly<Record<MergedFact, string | null>> & { readonly spellings: readonly string[] };
  readonly addedSpellings: readonly string[];
  readonly filled: readonly MergedFact[];
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges a partner into another: every way the one that goes was written becomes another spelling of the one that stays,
 * and empty facts are filled. What the one that stays says of itself is never replaced.
 */
export function mergePartners(goes: MergeablePartner, stays: MergeablePartner): PartnerMerge {
  const known = new Set([stays.code, stays.name ?? '', '', ...stays.spellings].map(tidyLine));
  const written = [goes.code, goes.name ?? '', ...goes.spellings].map(tidyLine);
  const addedSpellings = [...new Set(written)].filter((spelling) => !known.has(spelling));
  const filled = MERGED_FACTS.filter((fact) => stays[fact] === null && goes[fact] !== null);
  return {
    facts: {
      country: stays.country ?? goes.country,
      role: stays.role ?? goes.role,
      kind: stays.kind ?? goes.kind,
      spellings: [...stays.spellings, ...addedSpellings],
    },
    addedSpellings,
    filled,
    conflicts: MERGED_FACTS.flatMap((field) => conflictOf(field, goes[field], stays[field])),
  };
}

function conflictOf(field: MergedFact, lost: string | null, kept: string | null): MergeConflict[] {
  return lost === null || kept === null || lost === kept ? [] : [{ field, kept, lost }];
}
