import type { MessageKey } from '@turnout/shared/i18n';
import type { BadgeTone } from '@turnout/shared/ui';

/** Where a promise with its conditions stands: behind as soon as something is missing for certain; open while what is missing may have been held. */
export type Standing = 'behind' | 'open' | 'reached';

/** What of a gap says where a promise stands. */
export interface StandingGap {
  readonly events: number;
  readonly participants: number;
  readonly inConditions: number;
  readonly inConditionsAtLeast: number;
}

export function standingOf({ events, participants, inConditions, inConditionsAtLeast }: StandingGap): Standing {
  if (events > 0 || participants > 0 || inConditionsAtLeast > 0) return 'behind';
  return inConditions > 0 ? 'open' : 'reached';
}

/** A standing as its badge says it. */
export const STANDING_BADGES: Readonly<Record<Standing, { readonly tone: BadgeTone; readonly words: MessageKey }>> = {
  behind: { tone: 'attention', words: 'impact.standing.behind' },
  open: { tone: 'faint', words: 'impact.missing.conditions-open' },
  reached: { tone: 'reached', words: 'impact.standing.reached' },
};
