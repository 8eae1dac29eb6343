import type { Programme } from './vocabulary';

/** Programmes that prescribe a disclaimer; cohesion policy (ESF+) asks for the statement and the emblem alone. */
export type DisclaimingProgramme = Exclude<Programme, 'esf-plus'>;

/** Which words acknowledge the funding of a project. */
export interface FundingKeys {
  readonly statement: `consortium.funding.${Programme}.statement`;
  /** `null` where the programme prescribes none. */
  readonly disclaimer: `consortium.funding.${DisclaimingProgramme}.disclaimer` | null;
  /** For the statement; the word `none` while the number of the grant agreement is not known. */
  readonly params: { readonly grantNumber: string };
}

/**
 * The words that acknowledge a programme's funding, to stand beside the emblem of the Union.
 *
 * The number of the grant agreement is printed where the programme's model grant agreement asks for it (Horizon 2020) and left out while it is not known.
 *
 * @see docs/domain/glossary.md#funding-statement
 */
export function fundingKeys(programme: Programme, grantNumber: string | null): FundingKeys {
  return {
    statement: `consortium.funding.${programme}.statement`,
    disclaimer: programme === 'esf-plus' ? null : `consortium.funding.${programme}.disclaimer`,
    params: { grantNumber: grantNumber ?? 'none' },
  };
}

/** Words of a project's own that acknowledge its funding, as its grant agreement asks for them, in place of the programme's. */
export interface FundingStatement {
  readonly statement: string;
  /** `null` for none. */
  readonly disclaimer: string | null;
}

/** The acknowledgement of a project's funding in words: its own, or else the programme's; `null` where neither is known. */
export function fundingWords(
  { programme, grantNumber, fundingStatement }: FundedProject,
  text: (key: FundingKeys['statement'] | NonNullable<FundingKeys['disclaimer']>, params?: FundingKeys['params']) => string,
): FundingStatement | null {
  if (fundingStatement !== null) return fundingStatement;
  if (programme === null) return null;
  const { statement, disclaimer, params } = fundingKeys(programme, grantNumber);
  return { statement: text(statement, params), disclaimer: disclaimer === null ? null : text(disclaimer) };
}

/** What the acknowledgement of a project's funding depends on. */
export interface FundedProject {
  readonly programme: Programme | null;
  readonly grantNumber: string | null;
  readonly fundingStatement: FundingStatement | null;
}
