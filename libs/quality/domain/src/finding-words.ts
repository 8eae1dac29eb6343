import type { EventFinding } from '@turnout/events/domain';
import { type DocumentTranslator, type Translator, withDates } from '@turnout/shared/i18n';
import type { ErrorParams } from '@turnout/shared/kernel';

/** How codes of a project are called in the reader's language. */
export interface FindingNames {
  type(code: string): string;
  country(code: string): string;
  dimension(name: string): string;
}

type Judged = Pick<EventFinding, 'rule' | 'params'>;

/** What a rule is about, in a few words; its id where it has none. */
export function ruleTitle(rule: string, translator: DocumentTranslator): string {
  return translator.find(`quality.rule.${rule}.title`) ?? rule;
}

/** What was compared, in a sentence that a layman understands; `null` for a rule without words. */
export function findingWords(finding: Judged, names: FindingNames, translator: DocumentTranslator): string | null {
  return wordsAt(`quality.rule.${finding.rule}.finding`, finding, names, translator);
}

/** What to do about it. */
export function findingAdvice(finding: Judged, names: FindingNames, translator: Translator): string | null {
  return wordsAt(`quality.rule.${finding.rule}.advice`, finding, names, translator);
}

/** What the repair of a finding would do. */
export function repairWords(finding: Judged, names: FindingNames, translator: Translator): string | null {
  return wordsAt(`quality.repair.${finding.rule}`, finding, names, translator);
}

function wordsAt(key: string, { params }: Judged, names: FindingNames, translator: DocumentTranslator): string | null {
  return translator.find(key, inWords(withDates(params, translator.locale), names)) ?? null;
}

/** Codes as they are called. What a brief report says is a country where the rule compared countries. */
function inWords(params: ErrorParams, { type, country, dimension }: FindingNames): ErrorParams {
  const called = (name: string, call: (code: string) => string): ErrorParams => {
    const code = params[name];
    return typeof code === 'string' ? { [name]: call(code) } : {};
  };
  return {
    ...params,
    ...called('type', type),
    ...called('country', country),
    ...called('dimension', dimension),
    ...(params['fact'] === 'country' ? called('said', country) : {}),
  };
}
