/** What a piece of evidence is. */
export const EVIDENCE_KINDS = ['signed-list', 'agenda', 'photo', 'screenshot', 'declaration', 'certificate', 'other'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What it is evidence for: that so many people took part, or that the event took place. */
export const EVIDENCE_SUPPORTS = ['participants', 'event'] as const;
export type EvidenceSupports = (typeof EVIDENCE_SUPPORTS)[number];

/** Kinds that do not by their nature hold names and signatures; all others are opened to few. */
export const PUBLIC_KINDS = ['agenda', 'photo', 'screenshot'] as const satisfies readonly EvidenceKind[];

/** Longest caption, in code points. */
export const MAX_CAPTION_LENGTH = 500;

/** Most pieces of evidence of one event. */
export const MAX_EVIDENCE = 200;

/** Tells whether evidence of this kind holds names or signatures of people. */
export function isPersonal(kind: EvidenceKind): boolean {
  return !PUBLIC_KINDS.some((each) => each === kind);
}
