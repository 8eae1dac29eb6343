import type { BreakdownFields, EventFields, PartFields } from './event-fields';

/** A row nobody has typed into. */
export const BLANK_PART: PartFields = { category: '', count: '' };

/** Whether nothing stands in a row. */
export function isBlank({ category, count }: PartFields): boolean {
  return category.trim() === '' && count.trim() === '';
}

/** The rows with a blank one at their end, to go on in; the same rows where they have one. */
export function withBlankRow(parts: readonly PartFields[]): PartFields[] {
  const last = parts.at(-1);
  return last !== undefined && isBlank(last) ? (parts as PartFields[]) : [...parts, { ...BLANK_PART }];
}

/** The rows that something stands in. */
export function statedRows(parts: readonly PartFields[]): PartFields[] {
  return parts.filter((part) => !isBlank(part));
}

/** A form with a grid for everything the project asks its count to be split by, in the project's order, and then for what else it is split by. */
export function withAskedSplits(fields: EventFields, asked: readonly string[]): EventFields {
  const others = fields.breakdowns.filter(({ dimension }) => !asked.includes(dimension));
  const wanted = asked.map((dimension) => fields.breakdowns.find((split) => split.dimension === dimension) ?? { dimension, parts: [] });
  return { ...fields, breakdowns: [...wanted, ...others].map(withRow) };
}

function withRow({ dimension, parts }: BreakdownFields): BreakdownFields {
  return { dimension, parts: withBlankRow(parts) };
}
