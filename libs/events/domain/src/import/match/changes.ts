import { canonicalJson } from '@turnout/shared/kernel';
import type { EventDraft } from '../../draft/event-draft';
import type { ImportedRow, KnownEvent, MatchChange } from '../contract';
import { LIST_FACTS, PLAIN_FACTS } from '../plain-facts';

/** A row that is an event. */
export type EventRow = ImportedRow & { readonly event: EventDraft };

/** How the values of a row are held against an event. */
export interface Comparison {
  /** An empty cell takes a fact away, as in a workbook that showed it before; elsewhere it says nothing. */
  readonly isErasing: boolean;
  /** A column says how good counts are. */
  readonly hasQuality: boolean;
}

/** What a row would change of an event, in the order of the form; facts that the source does not speak of stay as they are. */
export function changesOf(
  { event: draft, understood }: Pick<EventRow, 'event' | 'understood'>,
  known: KnownEvent,
  comparison: Comparison,
): readonly MatchChange[] {
  // What a type says of its events is no fact that the source states.
  const derived = new Set(understood.filter(({ reason }) => reason.key === 'level-of-type').map(({ pointer }) => pointer));
  const plain = PLAIN_FACTS.filter((field) => !derived.has(`/${field}`)).flatMap((field) =>
    changed(field, known[field], draft[field], comparison),
  );
  const lists = LIST_FACTS.flatMap((field) => changed(field, sorted(known[field]), draft[field] && sorted(draft[field]), comparison));
  return [...plain, ...lists, ...participantsOf(draft, known, comparison), ...breakdownsOf(draft, known), ...statusOf(draft, known)];
}

function changed(field: string, before: unknown, after: unknown, { isErasing }: Comparison): readonly MatchChange[] {
  if (after === undefined || (isNothing(after) && !isErasing)) return [];
  return canonicalJson(before) === canonicalJson(after) ? [] : [{ field, before, after }];
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function sorted(codes: readonly string[]): readonly string[] {
  return [...codes].sort();
}

function participantsOf(
  { participants }: EventDraft,
  { participants: before }: KnownEvent,
  { isErasing, hasQuality }: Comparison,
): readonly MatchChange[] {
  const count = participants?.count;
  if (!participants || count === undefined || (count === null && !isErasing)) return [];
  const quality = count !== before.count || hasQuality ? participants.quality : before.quality;
  const after = { count, quality, method: participants.method ?? before.method };
  return canonicalJson(before) === canonicalJson(after) ? [] : [{ field: 'participants', before, after }];
}

function breakdownsOf({ breakdowns }: EventDraft, { breakdowns: before }: KnownEvent): readonly MatchChange[] {
  if (!breakdowns || breakdowns.length === 0) return [];
  const told = new Set(breakdowns.map(({ dimension }) => dimension));
  // Dimensions that the source does not split by stay as they are.
  const after = [...before.filter(({ dimension }) => !told.has(dimension)), ...breakdowns];
  const inOrder = (all: KnownEvent['breakdowns']): string =>
    canonicalJson(all.map(({ dimension, parts }) => canonicalJson({ dimension, parts: parts.map(canonicalJson).sort() })).sort());
  return inOrder(before) === inOrder(after) ? [] : [{ field: 'breakdowns', before, after }];
}

/** A planned event that was held is the one step of review that a table can take. */
function statusOf({ status }: EventDraft, { status: before }: KnownEvent): readonly MatchChange[] {
  return status === 'held' && before === 'planned' ? [{ field: 'status', before, after: status }] : [];
}
