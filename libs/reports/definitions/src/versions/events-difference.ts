import { type FieldChange, fieldChanges } from '@turnout/shared/kernel';
import type { FrozenEvent } from './frozen-event';
import { effectsOf, type TotalEffect } from './total-effect';

/** What became of an event between two versions. */
export interface EventDifference {
  readonly id: string;
  /** As it is known now, or was known last. */
  readonly event: FrozenEvent;
  readonly state: 'added' | 'gone' | 'changed';
  /** Fields that say something else; none of an event that was added or is gone. */
  readonly changes: readonly FieldChange[];
  readonly effects: readonly TotalEffect[];
}

/** Events that were added, are gone or were changed: by day and title, so that the order tells nothing of ids. */
export function differEvents(before: readonly FrozenEvent[], after: readonly FrozenEvent[]): readonly EventDifference[] {
  const [old, now] = [byId(before), byId(after)];
  const differences = [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => differEvent(old.get(id) ?? null, now.get(id) ?? null));
  return differences.sort((one, other) => compare(placeOf(one), placeOf(other)));
}

function differEvent(before: FrozenEvent | null, after: FrozenEvent | null): readonly EventDifference[] {
  const event = (after ?? before) as FrozenEvent;
  const changes = before && after ? fieldChanges(factsOf(before), factsOf(after)) : [];
  if (before && after && changes.length === 0) return [];
  const state = !before ? 'added' : !after ? 'gone' : 'changed';
  return [{ id: event.id, event, state, changes, effects: effectsOf(before, after) }];
}

function factsOf({ id, ...facts }: FrozenEvent): object {
  return facts;
}

function byId(events: readonly FrozenEvent[]): ReadonlyMap<string, FrozenEvent> {
  return new Map(events.map((event) => [event.id, event]));
}

/** Events without a day come last. */
function placeOf({ event: { startsOn, title, id } }: EventDifference): string {
  return `${startsOn ?? '9999'} ${title} ${id}`;
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
