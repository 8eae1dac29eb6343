import { type EventLevel, type EventRecord, partnersOf, type PlaceKey, placeKeyOf, sumEvents, type Totals } from '@turnout/events/domain';
import type { Target } from '@turnout/impact/domain';
import type { DateRange, IsoDate } from '@turnout/shared/kernel';

/** Sums of the counted records that are alike in all that a text can tell apart. */
export interface GroundSum extends Totals {
  readonly type: string | null;
  readonly place: PlaceKey | null;
  readonly level: EventLevel | null;
  /** Codes, each once. */
  readonly partners: readonly string[];
  readonly workPackage: string | null;
  /** First and last day of those with a date. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** What texts are held against: everything the records, the promises and the project's card say. */
export interface NarrativeGround {
  /** What the project is called, in its own words. */
  readonly project: readonly string[];
  readonly types: readonly { readonly code: string; readonly label: string; readonly level: EventLevel | null }[];
  readonly partners: readonly { readonly code: string; readonly name: string; readonly country: string | null }[];
  readonly sums: readonly GroundSum[];
  readonly promises: readonly Target[];
  /** Entries of the database of contacts; `null` where nobody stated it. */
  readonly contacts: number | null;
  /** Periods that a text may name although the events fill them otherwise: of the project, of what is reported. */
  readonly periods: readonly DateRange[];
  /** Keys of the live figures there are; absent where nobody asks. */
  readonly figures?: ReadonlySet<string>;
}

/** What a ground is made from: the facts of any report, with what a global report knows beyond them. */
export interface GroundFacts {
  readonly project: { readonly acronym: string | null; readonly title: string; readonly reporting: DateRange };
  readonly types: readonly { readonly code: string; readonly label: string }[];
  readonly partners: readonly { readonly code: string; readonly name: string }[];
  readonly records: readonly EventRecord[];
  readonly partnership?: readonly { readonly code: string; readonly name: string; readonly country: string | null }[];
  readonly typology?: readonly { readonly code: string; readonly level: EventLevel | null }[];
  readonly promises?: readonly Target[];
  readonly card?: {
    readonly startsOn: IsoDate | null;
    readonly endsOn: IsoDate | null;
    readonly databaseContacts: number | null;
  };
}

/** The ground of the facts that a report is built from: text and tables of one report are held against the same records. */
export function groundOf(facts: GroundFacts): NarrativeGround {
  const { project, types, partners, records, partnership, typology = [], promises = [], card } = facts;
  const levels = new Map(typology.map(({ code, level }) => [code, level]));
  const countries = new Map((partnership ?? []).map(({ code, country }) => [code, country]));
  return {
    project: [project.acronym, project.title].filter((name) => name !== null),
    types: types.map((type) => ({ ...type, level: levels.get(type.code) ?? null })),
    partners: (partnership ?? partners).map(({ code, name }) => ({ code, name, country: countries.get(code) ?? null })),
    sums: sumsOf(records),
    promises,
    contacts: card?.databaseContacts ?? null,
    periods: [project.reporting, ...(card ? [{ from: card.startsOn, to: card.endsOn }] : [])],
  };
}

function sumsOf(records: readonly EventRecord[]): GroundSum[] {
  const alike = new Map<string, EventRecord[]>();
  for (const record of records) {
    const key = JSON.stringify([record.type, placeKeyOf(record), record.level, record.workPackage, partnersOf(record)]);
    const known = alike.get(key);
    if (known) known.push(record);
    else alike.set(key, [record]);
  }
  return [...alike.values()].map((group) => {
    const [first] = group as [EventRecord];
    const days = group.flatMap(({ startsOn, endsOn }) => (startsOn === null ? [] : [startsOn, endsOn ?? startsOn])).sort();
    return {
      ...sumEvents(group),
      ...{ type: first.type, place: placeKeyOf(first), level: first.level, partners: partnersOf(first), workPackage: first.workPackage },
      ...{ from: days[0] ?? null, to: days.at(-1) ?? null },
    };
  });
}
