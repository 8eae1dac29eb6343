import type { PivotDimension } from '@turnout/events/domain';

/** Key of the name of what rows and columns can be. */
export const pivotDimensionKey = (by: PivotDimension) => `events.pivot.by.${by}` as const;
