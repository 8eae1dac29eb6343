import type { TargetClauseDraft } from '@turnout/impact/domain';
import { tidyLine } from '@turnout/shared/kernel';
import type { TargetClauseEntity } from './target-clause.entity';
import type { TargetClause } from './target.dto';

/** A clause as a row holds it: beside the others, each naming the one it lies within. */
export type ClauseRow = Omit<TargetClause, 'clauses'> & Pick<TargetClauseEntity, 'position' | 'parent'>;

/** What a clause is kept as; whose it is, the repository knows. */
export type KeptClause = Omit<TargetClauseEntity, 'projectId' | 'targetId'>;

/** Ids behind the codes that clauses name. */
export interface ClauseCodes {
  readonly partners: ReadonlyMap<string, string>;
  readonly periods: ReadonlyMap<string, string>;
}

/** Puts clauses back into one another. @param rows in the order of their positions */
export function clauseTree(rows: readonly ClauseRow[], within: number | null = null): TargetClause[] {
  return rows
    .filter(({ parent }) => parent === within)
    .map(({ position, parent: _, ...clause }) => ({ ...clause, clauses: clauseTree(rows, position) }));
}

/** Lays clauses beside one another, each before those within it. */
export function clauseRows(
  clauses: readonly TargetClauseDraft[],
  codes: ClauseCodes,
  first = 0,
  parent: number | null = null,
): KeptClause[] {
  const rows: KeptClause[] = [];
  for (const clause of clauses) {
    const position = first + rows.length;
    rows.push({ position, parent, ...factsOf(clause, codes) }, ...clauseRows(clause.clauses ?? [], codes, position + 1, position));
  }
  return rows;
}

function factsOf(draft: TargetClauseDraft, { partners, periods }: ClauseCodes): Omit<KeptClause, 'position' | 'parent'> {
  const { partner = null, period = null, ...clause } = draft;
  // What is kept was judged before: words that are not of the vocabularies were refused.
  const { setting = null, level = null, country = null } = clause as Pick<TargetClause, 'setting' | 'level' | 'country'>;
  return {
    ...{ setting, level, country, audience: tidyLine(clause.audience ?? '') || null, byMonth: clause.byMonth ?? null },
    ...{ events: clause.events ?? null, participants: clause.participants ?? null },
    ...{ participantsPerEvent: clause.participantsPerEvent ?? null, eachPeriod: clause.eachPeriod ?? false },
    partnerId: partner === null ? null : (partners.get(partner) ?? null),
    periodId: period === null ? null : (periods.get(period) ?? null),
  };
}
