import type { LedgerEvent, Noticed, PairRule } from '@turnout/events/domain';
import { groupedBy } from '@turnout/shared/kernel';
import type { ProjectFacts } from './quality-rules';

/** So many of the events that share a key are compared with each of them: a ledger whose events are all alike takes no longer for it. */
const NEIGHBOURS = 50;

/** What a rule about alike events notices about these events and those that share a key with them. */
export function noticedAlike(rule: PairRule, facts: ProjectFacts, touched: readonly LedgerEvent[]): Noticed[] {
  const keys = new Set(touched.map((event) => rule.keyOf(event)));
  const keyOf = (event: LedgerEvent): string | null => {
    const key = rule.keyOf(event);
    return keys.has(key) ? key : null;
  };
  const blocks = [...groupedBy(facts.events, keyOf).values()];
  return blocks.flatMap((block) => groupsOf(rule, block).map((alike) => rule.describe(alike, facts)));
}

/** Events of a block that hang together, two or more at a time. */
function groupsOf(rule: PairRule, block: readonly LedgerEvent[]): (readonly unknown[])[] {
  if (block.length < 2) return [];
  const compared = block.map((event, index) => ({ event: rule.prepare(event), group: index }));
  compared.forEach((one, index) => {
    for (const other of compared.slice(index + 1, index + 1 + NEIGHBOURS)) {
      if (other.group !== one.group && rule.isAlike(one.event, other.event)) join(compared, one.group, other.group);
    }
  });
  const groups = [...groupedBy(compared, ({ group }) => group).values()];
  return groups.filter(({ length }) => length > 1).map((group) => group.map(({ event }) => event));
}

function join<Group>(all: readonly { group: Group }[], kept: Group, gone: Group): void {
  for (const each of all) if (each.group === gone) each.group = kept;
}
