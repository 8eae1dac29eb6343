import type { ReviewAction } from './review-action';

/** Steps that can be taken with many events at once; a note of returning is one for all of them. */
export const BULK_ACTIONS = ['submit', 'return', 'approve'] as const satisfies readonly ReviewAction[];
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** Most events that can be reviewed at once. */
export const MAX_BULK = 200;
