import { documentedOf, type EventRecord, keysOf, type SummaryDimension, sumEvents } from '@turnout/events/domain';

/** What totals are compared by, in the order in which a reader asks; the total over all records stands before them. */
export const COMPARED_DIMENSIONS = [
  'type',
  'country',
  'partner',
  'level',
  'setting',
  'mode',
  'workPackage',
  'month',
] as const satisfies readonly SummaryDimension[];

/** Which total: over all records, or over those that share a key; a key of `null` is "not known". */
export interface TotalName {
  /** `null` for the total over all records. */
  readonly by: (typeof COMPARED_DIMENSIONS)[number] | null;
  readonly key: string | null;
}

/** By how much a total changes; every figure may be negative. Participants are those that are known. */
export interface Effect {
  readonly records: number;
  readonly events: number;
  readonly participants: number;
  readonly estimated: number;
  readonly documented: number;
  /** Records without a count. */
  readonly unknown: number;
}

/** What one change does to one total. */
export interface TotalEffect extends TotalName {
  readonly effect: Effect;
}

const FIGURES = ['records', 'events', 'participants', 'estimated', 'documented', 'unknown'] as const satisfies readonly (keyof Effect)[];
const NOTHING: Effect = { records: 0, events: 0, participants: 0, estimated: 0, documented: 0, unknown: 0 };

/**
 * What it does to every total that an event is now so and was so before; totals that stay as they are, are not named. The effects of
 * all events together are the difference of the totals.
 * @param before `null` where the event was not there, or did not count
 */
export function effectsOf(before: EventRecord | null, after: EventRecord | null): readonly TotalEffect[] {
  const effects = new Map<string, TotalEffect>();
  const add = (record: EventRecord | null, sign: 1 | -1): void => {
    if (!record) return;
    const share = shareOf(record);
    for (const name of totalsOf(record)) {
      const id = `${String(name.by)} ${String(name.key)}`;
      effects.set(id, { ...name, effect: plus(effects.get(id)?.effect ?? NOTHING, share, sign) });
    }
  };
  add(after, 1);
  add(before, -1);
  return [...effects.values()].filter(({ effect }) => FIGURES.some((figure) => effect[figure] !== 0));
}

/** Every total that an event is counted in. */
function totalsOf(record: EventRecord): readonly TotalName[] {
  return [{ by: null, key: null }, ...COMPARED_DIMENSIONS.flatMap((by) => keysOf(record, by).map((key) => ({ by, key })))];
}

function shareOf(record: EventRecord): Effect {
  const { participants, ...sums } = sumEvents([record]);
  return { ...sums, participants: participants ?? 0, documented: documentedOf(record) };
}

function plus(sum: Effect, share: Effect, sign: 1 | -1): Effect {
  return Object.fromEntries(FIGURES.map((figure) => [figure, sum[figure] + sign * share[figure]])) as unknown as Effect;
}
