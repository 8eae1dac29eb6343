import {
  type EventFinding,
  fingerprintOf,
  type JudgedEvent,
  judgedEvent,
  type LedgerEvent,
  type LedgerRule,
  type Noticed,
} from '@turnout/events/domain';
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
  const judged = judgedAll(facts.events, facts);
  for (const rule of QUALITY_RULES) yield foundBy(rule, facts, judged);
}

/**
 * Those of {@link findingsOf} that are about one of these events: what is to be said about events that were just changed. A finding about
 * the project's partners alone is about no event, and not among them.
 */
export function findingsAround(facts: ProjectFacts, eventIds: Iterable<string>): EventFinding[] {
  const wanted = new Set(eventIds);
  const touched = facts.events.filter(({ id }) => wanted.has(id));
  const judged = judgedAll(touched, facts);
  return QUALITY_RULES.flatMap((rule) => foundBy(rule, facts, judged)).filter(({ events }) => events.some((id) => wanted.has(id)));
}

type Judged = readonly { readonly event: LedgerEvent; readonly judged: JudgedEvent }[];

function judgedAll(events: readonly LedgerEvent[], facts: ProjectFacts): Judged {
  return events.map((event) => ({ event, judged: judgedEvent(event, facts) }));
}

function foundBy(rule: LedgerRule<ProjectFacts>, facts: ProjectFacts, touched: Judged): EventFinding[] {
  const { id, severity } = rule;
  const noticed = noticedBy(rule, facts, touched);
  return noticed.map(({ subject, ...finding }) => ({ rule: id, severity, ...finding, fingerprint: fingerprintOf(id, subject) }));
}

function noticedBy(rule: LedgerRule<ProjectFacts>, facts: ProjectFacts, touched: Judged): readonly Noticed[] {
  if (rule.kind === 'project') return rule.check(facts);
  const events = touched.map(({ event }) => event);
  return rule.kind === 'pair'
    ? noticedAlike(rule, facts, events)
    : touched.flatMap((each) => noticedInEvent(rule, each.event, each.judged));
}
