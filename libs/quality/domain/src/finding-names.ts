import { countryName, type DocumentTranslator } from '@turnout/shared/i18n';
import { isCountryCode } from '@turnout/shared/kernel';
import { type FindingNames, findingWords, ruleTitle } from './finding-words';
import type { EventFinding } from '@turnout/events/domain';

/** What the event types of a project are called, by their codes. */
export type TypeLabels = ReadonlyMap<string, string>;

/** How the codes in findings are called: types by the project, everything else by the catalogue. What is not known keeps its code. */
export function findingNames(types: TypeLabels, translator: DocumentTranslator): FindingNames {
  return {
    type: (code) => types.get(code) ?? code,
    country: (code) => (isCountryCode(code) ? countryName(code, translator.locale) : code),
    dimension: (name) => translator.find(`events.vocabulary.dimension.${name}`) ?? name,
  };
}

/** What was noticed, as a sentence; the title of its rule where an older program noticed it, which compared other values. */
export function findingSentence(finding: Pick<EventFinding, 'rule' | 'params'>, types: TypeLabels, translator: DocumentTranslator): string {
  try {
    return findingWords(finding, findingNames(types, translator), translator) ?? ruleTitle(finding.rule, translator);
  } catch {
    return ruleTitle(finding.rule, translator);
  }
}
