import { PLAIN_TARGET, type PromiseLine, promiseLines, type TargetProgress, wholeLine } from '@turnout/impact/domain';
import type { ImpactGap } from '@turnout/shared/api-client';
import type { PromiseFacts } from '../overview/overview-client';

/** A promise line with what the eye needs besides: the type's name and mark, and where its events are listed. */
export interface PromiseView extends PromiseLine {
  /** Whether it is about all types together. */
  readonly isWhole: boolean;
  /** `null` for events whose type is not known, and for all types together. */
  readonly label: string | null;
  readonly hue: number | null;
  /** What of the list's address shows its events. */
  readonly query: { readonly type?: string };
  readonly standing: Standing;
  /** What the conditions still miss; `null` without a promise. */
  readonly gap: ImpactGap | null;
}

/** Where a type stands as a whole: behind as soon as one of its two promises or one of its conditions is. */
export const STANDINGS = ['no-target', 'unknown', 'behind', 'reached'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Lines for the screen: what was promised over all types, then type by type in the project's order. */
export function promiseViews({ targets, types, summary }: PromiseFacts): readonly PromiseView[] {
  const promised = targets.map(({ type, events, participants }) => ({
    ...{ ...PLAIN_TARGET, type, events: events.promised, participants: participants.promised },
  }));
  const whole = promised.filter(({ type }) => type === null).map((target) => wholeLine(target, summary.total));
  const gapOf = (wanted: string | null) => targets.find(({ type }) => type === wanted)?.gap ?? null;
  const ofTypes = promiseLines(promised, summary.rows).map((line) => {
    const type = types.find(({ code }) => code === line.type);
    const named = { label: type?.label ?? line.type, hue: type?.hue ?? null, query: { type: line.type ?? 'none' } };
    return { ...viewOf(line, line.type === null ? null : gapOf(line.type)), ...named };
  });
  return [...whole.map((line) => ({ ...viewOf(line, gapOf(null)), isWhole: true })), ...ofTypes];
}

function viewOf(line: PromiseLine, gap: ImpactGap | null): PromiseView {
  const standing = standingOf(line.events, line.participants, gap);
  return { ...line, isWhole: false, label: null, hue: null, query: {}, standing, gap };
}

function standingOf(events: TargetProgress, participants: TargetProgress, gap: ImpactGap | null): Standing {
  const states = [events.state, participants.state];
  if (states.includes('behind') || (gap?.inConditionsAtLeast ?? 0) > 0) return 'behind';
  if (states.includes('unknown') || (gap?.inConditions ?? 0) > 0) return 'unknown';
  return states.includes('reached') ? 'reached' : 'no-target';
}
