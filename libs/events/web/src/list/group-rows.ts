import type { EventListItem, SummaryRow } from '../client/wire';
import type { SetupType } from '../setup/project-setup';
import { type RowView, rowView } from './row-view';

/** Rows of one event type, under a heading that carries the type's sums. */
export interface EventGroup {
  /** Code of the type; `null` for records whose type is not known. */
  readonly key: string | null;
  readonly type: SetupType | null;
  /** Sums of all that match, also of rows that are not loaded yet; `null` until they have arrived. */
  readonly sums: SummaryRow | null;
  readonly rows: readonly RowView[];
}

/** Puts rows, sorted by type, under one heading per type; types without a row have no heading. */
export function groupByType(
  items: readonly EventListItem[],
  types: readonly SetupType[],
  sums: readonly SummaryRow[],
): readonly EventGroup[] {
  const keys = [...new Set(items.map((item) => item.type))];
  return keys.map((key) => ({
    key,
    type: types.find((type) => type.code === key) ?? null,
    sums: sums.find((row) => row.key === key) ?? null,
    rows: items.filter((item) => item.type === key).map((item) => rowView(item, types)),
  }));
}

/** Rows in another order than by type stand under no heading. */
export function ungrouped(items: readonly EventListItem[], types: readonly SetupType[]): readonly EventGroup[] {
  return [{ key: null, type: null, sums: null, rows: items.map((item) => rowView(item, types)) }];
}
