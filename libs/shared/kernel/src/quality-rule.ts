import type { ErrorParams } from './domain-error';

/** How loudly a rule speaks: `info` may well be right as it is, `attention` is most likely a slip. Neither forbids anything. */
export const SEVERITIES = ['info', 'attention'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something a rule noticed: where (JSON pointer into the record) and the values it compared. Dates are ISO. */
export interface Finding {
  readonly pointer: string;
  readonly params: ErrorParams;
}

/** A rule that judges facts and never changes them. Its words come from the catalogue by its id. */
export interface QualityRule<Facts> {
  /** Stable, in words with dashes: `date-outside-project`. */
  readonly id: string;
  readonly severity: Severity;
  check(facts: Facts): readonly Finding[];
}

/** A finding together with the rule it comes from. */
export interface Notice extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** What the rules notice about the facts, in the order of the rules. */
export function applyRules<Facts>(rules: readonly QualityRule<Facts>[], facts: Facts): Notice[] {
  return rules.flatMap((rule) => rule.check(facts).map((finding) => ({ rule: rule.id, severity: rule.severity, ...finding })));
}
