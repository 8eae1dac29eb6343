import { computed, linkedSignal, type ResourceRef, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { Observable } from 'rxjs';
import { type Problem, toProblem } from '../problem/problem';

/** What a page knows of something it asked for. A page has a face for each kind. */
export type LoadState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** `isStale`: shown while something newer is on its way. */
  | { readonly kind: 'ready'; readonly value: T; readonly isStale: boolean };

/** Something that is loaded anew whenever what it depends on changes. */
export interface Loaded<T> {
  readonly state: Signal<LoadState<T>>;
  /** The value, or `null` until there is one. */
  readonly value: Signal<T | null>;
  /** Why there is none, or `null`. */
  readonly problem: Signal<Problem | null>;
  /** Whether the value is shown while something newer is on its way. */
  readonly isStale: Signal<boolean>;
  /** Asks again for the same. */
  reload(): void;
  /** Puts in a value that is already known, for instance from the answer to a change. */
  set(value: T): void;
}

/** How {@link load} behaves while something else is being asked for. */
export interface LoadOptions {
  /** Shows the last value as stale until the new one is there: right for another filter, wrong for another project. */
  readonly keepsLast?: boolean;
}

/**
 * Loads something for as long as `params` gives more than `undefined`. Has to be called where Angular can inject.
 *
 * A newer request cancels the older one. While the same thing is reloaded the last value stays.
 */
export function load<P, T>(params: () => P | undefined, request: (params: P) => Observable<T>, options: LoadOptions = {}): Loaded<T> {
  const resource = rxResource<T, P | undefined>({ params, stream: ({ params: given }) => request(given as P) });
  const state = linkedSignal<LoadState<T>, LoadState<T>>({
    source: () => stateOf(resource),
    computation: (now, previous) => {
      const last = previous?.value;
      return now.kind === 'loading' && options.keepsLast && last?.kind === 'ready' ? { ...last, isStale: true } : now;
    },
  }).asReadonly();
  return {
    state,
    value: computed(() => {
      const now = state();
      return now.kind === 'ready' ? now.value : null;
    }),
    problem: computed(() => {
      const now = state();
      return now.kind === 'failed' ? now.problem : null;
    }),
    isStale: computed(() => {
      const now = state();
      return now.kind === 'ready' && now.isStale;
    }),
    reload: () => {
      resource.reload();
    },
    set: (value) => {
      resource.set(value);
    },
  };
}

function stateOf<T>(resource: ResourceRef<T | undefined>): LoadState<T> {
  if (resource.status() === 'error') return { kind: 'failed', problem: toProblem(resource.error()) };
  const value = resource.hasValue() ? resource.value() : undefined;
  return value === undefined ? { kind: 'loading' } : { kind: 'ready', value, isStale: resource.isLoading() };
}
