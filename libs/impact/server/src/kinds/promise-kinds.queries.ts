import { Injectable } from '@nestjs/common';
import {
  type Bundle,
  bundleOf,
  bundlesToOpen,
  compareBundles,
  compareKinds,
  type CountedEvent,
  type Kind,
  progressOfKinds,
  type PromiseProgress,
  type SurplusRule,
} from '@turnout/impact/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import { readRows } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import { fitsOf } from './fit-sql';
import { eventsSql, type KindMonth, kindsSql, type OpenedPromise } from './kinds-sql';
import { categoriesOf, type JudgedPromise } from './promise-sql';

/** Most events that a condition names. */
export const MOST_NAMED = 200;

/** A promise to be judged. */
export interface AskedPromise extends JudgedPromise {
  readonly surplus: SurplusRule;
}

interface KindRow extends KindMonth {
  /** Place of the promise among those asked for. */
  readonly promise: number;
  readonly records: number;
  readonly meetings: number;
  readonly isCounted: boolean;
  readonly firstOn: IsoDate | null;
  readonly people: readonly number[];
}

interface EventRow extends KindMonth, CountedEvent {
  readonly promise: number;
}

/** A kind whose bundles know the month they stand for. */
interface MonthlyKind extends Kind {
  readonly months: ReadonlyMap<Bundle, KindMonth>;
}

/** A promise with the kinds of its events. */
interface ReadPromise extends AskedPromise {
  readonly kinds: readonly MonthlyKind[];
}

/** Says how far promises are kept, from sums of the database: as many statements for a hundred thousand events as for ten, and for ten promises as for one. */
@Injectable()
export class PromiseKindsQueries {
  /** How far each of the promises is kept, in their order; as `promiseProgress` of the domain says, with the first events of each node by name. @param statuses of the events that count @param most events that a node names */
  async progress(
    manager: EntityManager,
    promises: readonly AskedPromise[],
    statuses: readonly string[],
    most = MOST_NAMED,
  ): Promise<PromiseProgress[]> {
    return this.#opened(manager, promises, statuses, (promise) => monthsToOpen(promise, most));
  }

  /** As {@link progress} of one promise, with the name of every event that begins in one of the months. @param months by their first days; `null` for events without a day */
  async progressIn(
    manager: EntityManager,
    promise: AskedPromise,
    statuses: readonly string[],
    months: readonly (string | null)[],
  ): Promise<PromiseProgress | null> {
    const [progress] = await this.#opened(manager, [promise], statuses, (read) => [
      ...monthsToOpen(read, 0),
      ...read.kinds.flatMap((kind) => [...kind.months.values()]).filter(({ month }) => months.includes(month)),
    ]);
    return progress ?? null;
  }

  async #opened(
    manager: EntityManager,
    promises: readonly AskedPromise[],
    statuses: readonly string[],
    monthsOf: (promise: ReadPromise) => readonly KindMonth[],
  ): Promise<PromiseProgress[]> {
    const rows = await this.#kinds(manager, promises, statuses, true);
    const read = promises.map((promise, index) => ({
      ...promise,
      kinds: kindsOf(
        promise,
        rows.filter((row) => row.promise === index),
      ),
    }));
    const opened = read.map((promise) => ({ ...promise, months: monthsOf(promise) }));
    const events = await this.#events(manager, opened, statuses);
    return read.map(({ tree, surplus, kinds }, index) =>
      progressOfKinds(
        tree,
        surplus,
        openKinds(
          kinds,
          events.filter((event) => event.promise === index),
        ),
      ),
    );
  }

  /** As {@link progress}, without the name of any event: what is missing is right, what people count in parts of a record is not said. */
  async gaps(manager: EntityManager, promises: readonly AskedPromise[], statuses: readonly string[]): Promise<PromiseProgress[]> {
    const rows = await this.#kinds(manager, promises, statuses, false);
    return promises.map((promise, index) =>
      progressOfKinds(
        promise.tree,
        promise.surplus,
        kindsOf(
          promise,
          rows.filter((row) => row.promise === index),
        ),
      ),
    );
  }

  async #kinds(
    manager: EntityManager,
    promises: readonly AskedPromise[],
    statuses: readonly string[],
    isByMonth: boolean,
  ): Promise<readonly KindRow[]> {
    if (promises.length === 0) return [];
    const { sql, values } = kindsSql(promises, statuses, isByMonth);
    return readRows<KindRow>(manager, sql, values);
  }

  async #events(manager: EntityManager, promises: readonly OpenedPromise[], statuses: readonly string[]): Promise<readonly EventRow[]> {
    if (promises.every(({ months }) => months.length === 0)) return [];
    const { sql, values } = eventsSql(promises, statuses);
    return readRows<EventRow>(manager, sql, values);
  }
}

function kindsOf({ tree }: JudgedPromise, rows: readonly KindRow[]): readonly MonthlyKind[] {
  const categories = categoriesOf(tree);
  const kinds = [...new Set(rows.map(({ fits }) => fits))].map((fits): MonthlyKind => {
    const own = rows.filter((row) => row.fits === fits);
    const months = new Map(own.map((row) => [monthBundle(row, categories), { fits, month: row.month }]));
    return {
      fits: fitsOf(fits),
      meetings: own.reduce((sum, { meetings }) => sum + meetings, 0),
      firstOn: own.reduce<IsoDate | null>((first, { firstOn }) => earlier(first, firstOn), null),
      bundles: [...months.keys()].sort(compareBundles),
      months,
    };
  });
  return kinds.sort(compareKinds);
}

function monthBundle({ month, records, meetings, isCounted, people }: KindRow, categories: readonly (string | null)[]): Bundle {
  return {
    ...{ event: null, startsOn: month as IsoDate | null, records, meetings, isCounted },
    peopleAt: (category) => people[categories.indexOf(category)] ?? 0,
  };
}

function earlier(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  return one === null || (other !== null && other < one) ? other : one;
}

function monthsToOpen({ tree, surplus, kinds }: ReadPromise, most: number): readonly KindMonth[] {
  const bundles = bundlesToOpen(tree, surplus, kinds, most);
  return kinds.flatMap(({ months }) => [...months].filter(([bundle]) => bundles.has(bundle)).map(([, month]) => month));
}

/** Puts single events in the place of the months that were opened. */
function openKinds(kinds: readonly MonthlyKind[], events: readonly EventRow[]): readonly Kind[] {
  const byMonth = new Map<string, EventRow[]>();
  for (const event of events) byMonth.set(keyOf(event), [...(byMonth.get(keyOf(event)) ?? []), event]);
  return kinds.map(({ months, ...kind }) => {
    const bundles = [...months].flatMap(([bundle, month]) => byMonth.get(keyOf(month))?.map((event) => bundleOf(event)) ?? [bundle]);
    return { ...kind, bundles: bundles.sort(compareBundles) };
  });
}

function keyOf({ fits, month }: KindMonth): string {
  return `${fits} ${month ?? ''}`;
}
