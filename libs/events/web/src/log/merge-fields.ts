import type { EventFields } from './event-fields';
import type { FormDraft } from './to-draft';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Puts what one person typed onto what another saved meanwhile: a field that was not touched says what was saved. */
export function mergeFields(base: EventFields, mine: EventFields, theirs: EventFields): EventFields {
  const names = Object.keys(base) as (keyof EventFields)[];
  return Object.fromEntries(
    names.map((name) => [name, isSame(base[name], mine[name]) ? theirs[name] : mine[name]]),
  ) as unknown as EventFields;
}

/** What a draft says differently than before: all that a change has to send, so that nothing else is overwritten. */
export function changesOf(before: FormDraft, after: FormDraft): Partial<FormDraft> {
  const names = Object.keys(after) as (keyof FormDraft)[];
  return Object.fromEntries(names.filter((name) => !isSame(before[name], after[name])).map((name) => [name, after[name]]));
}
