/** How far a deliverable or a milestone is; `null` beside these means not stated. */
export const DUE_STATUSES = ['planned', 'in-progress', 'submitted', 'accepted'] as const;
export type DueStatus = (typeof DUE_STATUSES)[number];

/** Statuses of what is out of the house. */
export const DELIVERED_STATUSES = ['submitted', 'accepted'] as const satisfies readonly DueStatus[];

/** Tells whether a status says that something was delivered. */
export function isDelivered(status: string | null | undefined): boolean {
  return DELIVERED_STATUSES.some((delivered) => delivered === status);
}
