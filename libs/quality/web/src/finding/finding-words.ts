import { findingAdvice, findingNames, repairWords as sentenceOf, type TypeLabels } from '@turnout/quality/domain';
import type { Finding, FindingRepairChange } from '@turnout/shared/api-client';
import type { Translator } from '@turnout/shared/i18n';
import { fieldWords, valueWords } from '@turnout/shared/web-platform';

type Noticed = Pick<Finding, 'rule' | 'params'>;

/** Why it matters, and what to do about it; `null` where nobody says. */
export function adviceWords(finding: Noticed, types: TypeLabels, translator: Translator): string | null {
  return safely(() => findingAdvice(finding, findingNames(types, translator), translator));
}

/** What one click does about a finding; empty where there is none. */
export function repairWords(finding: Noticed & Pick<Finding, 'repair'>, types: TypeLabels, translator: Translator): string {
  if (!finding.repair) return '';
  const own = safely(() => sentenceOf(finding, findingNames(types, translator), translator));
  return own ?? finding.repair.changes.map((change) => changeWords(change, translator)).join('; ');
}

/** What a repair sets: "Meetings: 1 → 4". */
function changeWords({ pointer, before, after }: FindingRepairChange, translator: Translator): string {
  const field = pointer.slice(1).replaceAll('/', '.');
  const words = (value: unknown): string => valueWords(field, value, translator);
  return translator.text('quality.repair.sets', { fact: fieldWords(field, translator), before: words(before), after: words(after) });
}

/** What an older program noticed may lack the values that the words ask for; it is judged anew within a day. */
function safely(words: () => string | null): string | null {
  try {
    return words();
  } catch {
    return null;
  }
}
