import type { ReviewAction } from './review-action';

/** Steps that can be taken with many events at once: those that ask nothing. */
export const BULK_ACTIONS = ['submit', 'approve'] as const satisfies readonly ReviewAction[];
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** Most events that can be reviewed at once. */
export const MAX_BULK = 200;
