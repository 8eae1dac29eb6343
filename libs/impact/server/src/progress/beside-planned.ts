import type { WithPace } from './add-pace';
import type { ImpactClause, ImpactGap, ImpactOfType, ImpactProgress } from './impact.dto';
import type { ImpactGapWithPlanned, ImpactWithPlanned } from './planned.dto';

/** How far a promise is kept. */
export type Standing = Omit<ImpactOfType, keyof WithPace>;

/**
 * Sets beside every figure of a promise what it would be with what is planned.
 *
 * @param held made from what took place
 * @param all made from the same promise, and from what is planned as well
 */
export function besidePlanned<Kept extends Standing>(held: Kept, all: Standing): Kept {
  return {
    ...held,
    events: beside(held.events, all.events),
    participants: beside(held.participants, all.participants),
    clauses: clausesBeside(held.clauses, all.clauses),
    gap: { ...held.gap, withPlanned: missingOf(all.gap) },
  };
}

function clausesBeside(held: readonly ImpactClause[], all: readonly ImpactClause[]): ImpactClause[] {
  // Both come from the same promise, clause by clause.
  return held.flatMap((clause, number) => {
    const other = all[number];
    if (!other) return [];
    return [
      {
        ...beside(clause, other),
        participants: beside(clause.participants, other.participants),
        clauses: clausesBeside(clause.clauses, other.clauses),
      },
    ];
  });
}

function beside<Figures extends ImpactProgress>(held: Figures, { reached, missing, ratio, state }: ImpactWithPlanned): Figures {
  return { ...held, withPlanned: { reached, missing, ratio, state } };
}

function missingOf({ events, participants, inConditions, inConditionsAtLeast, further, furtherAtLeast }: ImpactGap): ImpactGapWithPlanned {
  return { events, participants, inConditions, inConditionsAtLeast, further, furtherAtLeast };
}
