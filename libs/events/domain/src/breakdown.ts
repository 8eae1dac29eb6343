import type { Breakdown } from './event-record';

/** People the parts of a breakdown account for. */
export function statedCount({ parts }: Pick<Breakdown, 'parts'>): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

/** The bucket "not stated": people counted whom the breakdown does not account for; `null` while the count is not known, below 0 when it is exceeded. */
export function notStated(count: number | null, breakdown: Pick<Breakdown, 'parts'>): number | null {
  return count === null ? null : count - statedCount(breakdown);
}
