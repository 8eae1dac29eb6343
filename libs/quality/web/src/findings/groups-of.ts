import { ruleTitle, type TypeLabels } from '@turnout/quality/domain';
import type { Finding, FindingEvent } from '@turnout/shared/api-client';
import type { Translator } from '@turnout/shared/i18n';
import { adviceWords } from '../finding/finding-words';

/** Findings under one heading: those of a rule, or those about an event. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** Why it matters and what to do about it, where that is the same for all of them: the findings of one rule. */
  readonly advice: string | null;
  /** The event, where it is one that they have in common. */
  readonly event: FindingEvent | null;
  readonly findings: readonly Finding[];
}

/** Findings in groups, in the order in which they came. */
export function groupsOf(
  findings: readonly Finding[],
  by: 'rule' | 'event',
  types: TypeLabels,
  translator: Translator,
): readonly FindingGroup[] {
  const keyOf = (finding: Finding): string => (by === 'rule' ? finding.rule : (finding.events[0]?.id ?? ''));
  const keys = [...new Set(findings.map(keyOf))];
  return keys.map((key) => {
    const own = findings.filter((finding) => keyOf(finding) === key);
    const event = by === 'event' ? (own[0]?.events[0] ?? null) : null;
    const title = by === 'rule' ? ruleTitle(key, translator) : (event?.title ?? translator.text('quality.page.no-event'));
    const advice = new Set(own.map((finding) => adviceWords(finding, types, translator)));
    return { key, title, event, advice: by === 'rule' && advice.size === 1 ? ([...advice][0] ?? null) : null, findings: own };
  });
}
