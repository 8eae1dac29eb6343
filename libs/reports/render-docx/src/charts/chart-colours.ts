import { type ChartColour, PAPER_LOOK } from '@turnout/shared/charts';
import type { ChartSeries } from '@turnout/shared/kernel';

const HUES = ['hue-0', 'hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6', 'hue-7'] as const satisfies readonly ChartColour[];

/** The colour of an event type on paper, as in every other format; that of what was reached where a thing has none of its own. */
export function hueColour(hue: number | undefined): string {
  return PAPER_LOOK[HUES.at((hue ?? 0) % HUES.length) ?? 'hue-0'];
}

/** What was promised stands back behind what became of it; others follow each other through the hues. */
export function seriesColour({ role }: ChartSeries, index: number): string {
  if (role === 'promised') return PAPER_LOOK.rule;
  return role === 'reached' ? PAPER_LOOK.reached : hueColour(index);
}
