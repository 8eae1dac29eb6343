import { type PromiseLine, promiseLines, type TargetProgress } from '@turnout/impact/domain';
import type { PromiseFacts } from '../overview/overview-client';

/** A promise line with what the eye needs besides: the type's name and mark, and where its events are listed. */
export interface PromiseView extends PromiseLine {
  /** `null` for events whose type is not known. */
  readonly label: string | null;
  readonly hue: number | null;
  /** Value of the list's type filter. */
  readonly filter: string;
  readonly standing: Standing;
}

/** Where a type stands as a whole: behind as soon as one of its two promises is. */
export const STANDINGS = ['no-target', 'unknown', 'behind', 'reached'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Lines for the screen, in the project's order of types. */
export function promiseViews({ targets, types, summary }: PromiseFacts): readonly PromiseView[] {
  return promiseLines(targets, summary.rows).map((line) => {
    const type = types.find(({ code }) => code === line.type);
    return {
      ...line,
      label: type?.label ?? line.type,
      hue: type?.hue ?? null,
      filter: line.type ?? 'none',
      standing: standingOf(line.events, line.participants),
    };
  });
}

function standingOf(...progress: readonly TargetProgress[]): Standing {
  const states = progress.map(({ state }) => state);
  if (states.includes('behind')) return 'behind';
  if (states.includes('unknown')) return 'unknown';
  return states.includes('reached') ? 'reached' : 'no-target';
}
