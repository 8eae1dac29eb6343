import { type EventFinding, fingerprintOf, type LedgerEvent, type LedgerRule, type Noticed } from '@turnout/events/domain';
import { noticedAlike } from './noticed-alike';
import { noticedInEvent } from './noticed-in-event';
import { type ProjectFacts, QUALITY_RULES } from './quality-rules';

/**
 * What the rules notice about a project, in the order of the rules and, within one, of the ledger. Takes time in proportion to the events.
 * @see docs/rules/README.md
 */
export function findingsOf(facts: ProjectFacts): EventFinding[] {
  return [...findingsByRule(facts)].flat();
}

/** Those of {@link findingsOf}, rule by rule, so that whoever has something else to do as well can do it in between. */
export function* findingsByRule(facts: ProjectFacts): Generator<EventFinding[], void, undefined> {
  for (const rule of QUALITY_RULES) yield named(rule, noticedBy(rule, facts, facts.events));
}

/** Those of {@link findingsOf} that are about one of these events: what is to be said about events that were just changed. */
export function findingsAround(facts: ProjectFacts, eventIds: Iterable<string>): EventFinding[] {
  const wanted = new Set(eventIds);
  const touched = facts.events.filter(({ id }) => wanted.has(id));
  return QUALITY_RULES.flatMap((rule) => {
    const noticed = noticedBy(rule, facts, touched);
    return named(rule, noticed).filter(({ events }) => events.some((id) => wanted.has(id)));
  });
}

function noticedBy(rule: LedgerRule<ProjectFacts>, facts: ProjectFacts, touched: readonly LedgerEvent[]): readonly Noticed[] {
  if (rule.kind === 'project') return rule.check(facts);
  return rule.kind === 'pair' ? noticedAlike(rule, facts, touched) : touched.flatMap((event) => noticedInEvent(rule, event, facts));
}

function named({ id, severity }: LedgerRule<ProjectFacts>, noticed: readonly Noticed[]): EventFinding[] {
  return noticed.map(({ subject, ...finding }) => ({ rule: id, severity, ...finding, fingerprint: fingerprintOf(id, subject) }));
}
