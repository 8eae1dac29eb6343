import type { TargetProgress } from '../target-progress';
import { type PromiseParts, standingOf } from './promise-standing';

/** The promise for one event type of a project, or for all of them. */
export interface StandingPromise extends PromiseParts {
  /** Code of the event type; `null` for all types together. */
  readonly type: string | null;
}

/** How the promises of a project stand. */
export interface ProjectStanding<Promised extends StandingPromise> {
  readonly kept: number;
  readonly behind: number;
  /** Promises of which cannot be said yet whether they are kept. */
  readonly open: number;
  readonly total: number;
  /** Those that are behind, the one first of which the greatest part is missing. */
  readonly furthestBehind: readonly Promised[];
}

/** Counts the promises of a project by how they stand. A type for which nothing was promised is not among them. */
export function projectStanding<Promised extends StandingPromise>(promises: readonly Promised[]): ProjectStanding<Promised> {
  const standings = promises
    .map((promise) => ({ promise, standing: standingOf(promise) }))
    .filter(({ standing }) => standing !== 'no-target');
  const behind = standings.filter(({ standing }) => standing === 'behind').map(({ promise }) => promise);
  return {
    kept: standings.filter(({ standing }) => standing === 'reached').length,
    behind: behind.length,
    open: standings.filter(({ standing }) => standing === 'unknown').length,
    total: standings.length,
    furthestBehind: [...behind].sort(byPartMissing),
  };
}

/** In the order in which they were given where equally much is missing. */
function byPartMissing(one: StandingPromise, other: StandingPromise): number {
  const [a, b] = [partMissing(one), partMissing(other)];
  return b.missing * a.promised - a.missing * b.promised;
}

/** The greater of the parts that are missing of the two figures; a promise that is behind only in its conditions comes after all others. */
function partMissing({ events, participants }: StandingPromise): { readonly missing: number; readonly promised: number } {
  const [a, b] = [partOf(events), partOf(participants)];
  return a.missing * b.promised >= b.missing * a.promised ? a : b;
}

function partOf({ missing, promised }: TargetProgress): { readonly missing: number; readonly promised: number } {
  return promised === null || promised === 0 ? { missing: 0, promised: 1 } : { missing: missing ?? 0, promised };
}
