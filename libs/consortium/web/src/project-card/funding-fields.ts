import type { FundingStatement } from '@turnout/consortium/domain';
import type { Project } from '@turnout/shared/api-client';
import type { FieldError } from '@turnout/shared/kernel';
import type { SettingFacts } from '../setting/setting-values';

/** Names of the two fields in which own words for the funding are typed; the API has them as one fact. */
export const OWN_WORDS = { statement: 'fundingStatement.statement', disclaimer: 'fundingStatement.disclaimer' } as const;

/** A project whose own words lie in fields of their own, as the form has them. */
export type CardFacts = Project & SettingFacts;

/** Spreads own words over their fields. */
export function spread(project: Project): CardFacts {
  const { statement = null, disclaimer = null } = project.fundingStatement ?? {};
  return { ...project, [OWN_WORDS.statement]: statement, [OWN_WORDS.disclaimer]: disclaimer };
}

/** Gathers the fields of what was typed to the one fact of the API; both empty are the words of the programme. */
export function ownWords(facts: SettingFacts): FundingStatement | null {
  const [statement, disclaimer] = [facts[OWN_WORDS.statement], facts[OWN_WORDS.disclaimer]].map((text) =>
    typeof text === 'string' && text.trim() !== '' ? text : null,
  );
  return statement || disclaimer ? { statement: statement ?? '', disclaimer: disclaimer ?? null } : null;
}

/** A change as the API takes it, where `from` is what it was typed over. */
export function gathered(change: SettingFacts, from: CardFacts): SettingFacts {
  const { [OWN_WORDS.statement]: statement, [OWN_WORDS.disclaimer]: disclaimer, ...others } = change;
  if (statement === undefined && disclaimer === undefined) return others;
  return { ...others, fundingStatement: ownWords({ ...from, ...change }) };
}

/** Points errors about own words at their fields. */
export function placed(errors: readonly FieldError[]): FieldError[] {
  return errors.map((error) => ({ ...error, pointer: error.pointer.replace('/fundingStatement/', '/fundingStatement.') }));
}
