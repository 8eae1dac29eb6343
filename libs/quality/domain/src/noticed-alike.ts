import type { LedgerEvent, Noticed, PairRule } from '@turnout/events/domain';
import type { ProjectFacts } from './quality-rules';

/** So many of the events that share a key are compared with each of them: a ledger whose events are all alike takes no longer for it. */
const NEIGHBOURS = 50;

/** What a rule about alike events notices about these events and those that share a key with them. */
export function noticedAlike(rule: PairRule, facts: ProjectFacts, touched: readonly LedgerEvent[]): Noticed[] {
  const keys = new Set(touched.map((event) => rule.keyOf(event)));
  const blocks = new Map<string, LedgerEvent[]>();
  for (const event of facts.events) {
    const key = rule.keyOf(event);
    if (key === null || !keys.has(key)) continue;
    (blocks.get(key) ?? startOf(blocks, key)).push(event);
  }
  return [...blocks.values()].flatMap((block) => groupsOf(rule, block).map((alike) => rule.describe(alike, facts)));
}

/** Events of a block that hang together, two or more at a time. */
function groupsOf(rule: PairRule, block: readonly LedgerEvent[]): unknown[][] {
  if (block.length < 2) return [];
  const compared = block.map((event) => rule.prepare(event));
  const groups: number[] = compared.map((_, index) => index);
  compared.forEach((one, index) => {
    for (let other = index + 1; other < Math.min(compared.length, index + 1 + NEIGHBOURS); other += 1) {
      if (groups[other] !== groups[index] && rule.isAlike(one, compared[other])) join(groups, index, other);
    }
  });
  const members = new Map<number, unknown[]>();
  groups.forEach((group, index) => (members.get(group) ?? startOf(members, group)).push(compared[index]));
  return [...members.values()].filter(({ length }) => length > 1);
}

function startOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}

function join(groups: number[], one: number, other: number): void {
  const [kept, gone] = [groups[one] ?? one, groups[other]];
  groups.forEach((group, index) => {
    if (group === gone) groups[index] = kept;
  });
}
