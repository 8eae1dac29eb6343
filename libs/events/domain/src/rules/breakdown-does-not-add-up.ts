import type { Finding } from '@turnout/shared/kernel';
import { notStated, statedCount } from '../breakdown';
import type { BreakdownDraft } from '../draft/event-draft';
import type { EventRule, JudgedEvent } from './judged-event';

/**
 * A breakdown that holds more people than were counted, or people where nobody was counted; and one that leaves a few people over though
 * another breakdown of the same event accounts for everybody. What is left over is otherwise "not stated" and right as it is.
 */
export const breakdownDoesNotAddUp: EventRule = {
  kind: 'event',
  id: 'breakdown-does-not-add-up',
  severity: 'attention',
  check: (event) => event.breakdowns.flatMap((breakdown, index) => check(event, breakdown, `/breakdowns/${String(index)}/parts`)),
};

/** So large a part of the count may be left over by a slip; what is more than a tenth was left out on purpose. */
const SLIP = 10;

function check({ count, breakdowns }: JudgedEvent, breakdown: BreakdownDraft, pointer: string): Finding[] {
  const { dimension } = breakdown;
  const stated = statedCount(breakdown);
  if (stated === 0) return [];
  if (count === null) return [{ pointer, params: { dimension, stated, count, difference: stated, why: 'uncounted' } }];
  const rest = count - stated;
  if (rest < 0) return [{ pointer, params: { dimension, stated, count, difference: -rest, why: 'more' } }];
  const isSlip = rest > 0 && rest * SLIP <= count && breakdowns.some((other) => notStated(count, other) === 0);
  return isSlip ? [{ pointer, params: { dimension, stated, count, difference: rest, why: 'fewer' } }] : [];
}
