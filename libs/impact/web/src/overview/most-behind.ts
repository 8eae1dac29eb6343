import { MEASURES } from '@turnout/impact/domain';
import type { ImpactOfType } from '@turnout/shared/api-client';

/** The event type whose promise has come least far, and so is looked at first; `null` where none is behind, or that over all types is most. */
export function mostBehind(targets: readonly Pick<ImpactOfType, 'type' | 'events' | 'participants'>[]): string | null {
  const behind = targets
    .map((target) => ({ type: target.type, share: Math.min(...MEASURES.map((measure) => shareOf(target[measure]))) }))
    .filter(({ share }) => share < 1)
    .sort((one, other) => one.share - other.share);
  return behind[0]?.type ?? null;
}

function shareOf({ reached, promised }: ImpactOfType['events']): number {
  return promised === null || promised === 0 ? 1 : (reached ?? 0) / promised;
}
