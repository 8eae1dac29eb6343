import { LEDGER_RULES, type LedgerRule } from '@turnout/events/domain';
import { PROMISE_RULES, type PromiseFacts } from '@turnout/impact/domain';

/** Everything about a project that the rules look at. */
export type ProjectFacts = PromiseFacts;

/** All rules, each in a file beside the facts it judges, in the order in which findings are listed. */
export const QUALITY_RULES: readonly LedgerRule<ProjectFacts>[] = /* @__PURE__ */ allRules();

/** The ids of all rules, in their order. */
export const QUALITY_RULE_IDS: readonly string[] = /* @__PURE__ */ QUALITY_RULES.map(({ id }) => id);

function allRules(): readonly LedgerRule<ProjectFacts>[] {
  return [...LEDGER_RULES, ...PROMISE_RULES];
}
