import type { SummaryDimension } from '../vocabulary';

/**
 * What the rows of a list can be grouped by: the dimensions of a summary along which every record stands in exactly one
 * row, so that the sums of the groups add up to the totals.
 */
export const LIST_GROUPS = [
  'type',
  'country',
  'leadPartner',
  'status',
  'level',
  'setting',
  'mode',
  'workPackage',
  'month',
] as const satisfies readonly Exclude<SummaryDimension, 'partner'>[];
export type ListGroup = (typeof LIST_GROUPS)[number];
