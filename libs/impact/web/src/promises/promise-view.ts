import { PLAIN_TARGET, type PromiseLine, promiseLines, type TargetProgress } from '@turnout/impact/domain';
import type { ImpactGap } from '@turnout/shared/api-client';
import type { PromiseFacts } from '../overview/overview-client';

/** A promise line with what the eye needs besides: the type's name and mark, and where its events are listed. */
export interface PromiseView extends PromiseLine {
  /** `null` for events whose type is not known. */
  readonly label: string | null;
  readonly hue: number | null;
  /** Value of the list's type filter. */
  readonly filter: string;
  readonly standing: Standing;
  /** What the conditions still miss; `null` without a promise. */
  readonly gap: ImpactGap | null;
}

/** Where a type stands as a whole: behind as soon as one of its two promises or one of its conditions is. */
export const STANDINGS = ['no-target', 'unknown', 'behind', 'reached'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Lines for the screen, in the project's order of types. */
export function promiseViews({ targets, types, summary }: PromiseFacts): readonly PromiseView[] {
  const promised = targets.map(({ type, events, participants }) => ({
    ...{ ...PLAIN_TARGET, type, events: events.promised, participants: participants.promised },
  }));
  return promiseLines(promised, summary.rows).map((line) => {
    const type = types.find(({ code }) => code === line.type);
    const gap = targets.find((target) => target.type === line.type)?.gap ?? null;
    return {
      ...line,
      label: type?.label ?? line.type,
      hue: type?.hue ?? null,
      filter: line.type ?? 'none',
      standing: standingOf(line.events, line.participants, gap),
      gap,
    };
  });
}

function standingOf(events: TargetProgress, participants: TargetProgress, gap: ImpactGap | null): Standing {
  const states = [events.state, participants.state];
  if (states.includes('behind') || (gap?.inConditionsAtLeast ?? 0) > 0) return 'behind';
  if (states.includes('unknown') || (gap?.inConditions ?? 0) > 0) return 'unknown';
  return states.includes('reached') ? 'reached' : 'no-target';
}
