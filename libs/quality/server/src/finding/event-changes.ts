import { type EventChange, type EventDetail, NewEvent } from '@turnout/events/server';
import { DomainError } from '@turnout/shared/kernel';
import type { FindingRepairChange } from './finding.dto';

/** Facts that can be set and set back by themselves; of participants and series all goes together. */
const FACTS = [
  ...['type', 'title', 'startsOn', 'endsOn', 'country', 'level', 'mode', 'place', 'setting', 'leadPartner', 'coPartners', 'meetings'],
  ...['participants', 'series', 'breakdowns', 'summary', 'workPackage', 'deliverables', 'milestone'],
] as const;

/**
 * The change of an event that a repair asks for; `null` where it asks for none of this event.
 * @throws DomainError `finding.changed-since` where the event says something else than it was found with
 */
export function changeBy(changes: readonly FindingRepairChange[], event: EventDetail): EventChange | null {
  const own = changes.filter((change) => change.event === event.id);
  if (own.length === 0) return null;
  const change: Record<string, unknown> = {};
  for (const { pointer, before, after } of own) {
    const [fact = '', ...inner] = pointer.split('/').slice(1);
    if (!same(valueAt(event, [fact, ...inner]), before)) throw new DomainError('finding.changed-since');
    change[fact] = inner.length === 0 ? after : withValue(change[fact] ?? valueAt(event, [fact]), inner, after);
  }
  return change as EventChange;
}

/** The change that sets back what a change sets. */
export function reverseOf(change: EventChange, before: EventDetail): EventChange {
  return Object.fromEntries(Object.keys(change).map((fact) => [fact, valueAt(before, [fact])])) as EventChange;
}

/** What it takes to log an event again as it was. */
export function recordingOf(event: EventDetail): NewEvent {
  const stated = FACTS.map((fact) => [fact, event[fact as keyof EventDetail]] as const).filter(([, value]) => value !== null);
  const facts = Object.fromEntries(stated) as Partial<NewEvent>;
  // Of a series days, meetings and participants follow.
  const { startsOn, endsOn, meetings, participants, ...series } = facts;
  return Object.assign(new NewEvent(), facts.series ? series : facts, { status: event.status === 'planned' ? 'planned' : 'held' });
}

function valueAt(event: object, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[step], event);
}

function withValue(whole: unknown, [step = '', ...inner]: readonly string[], value: unknown): unknown {
  const own = (whole ?? {}) as Readonly<Record<string, unknown>>;
  return { ...own, [step]: inner.length === 0 ? value : withValue(own[step], inner, value) };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
