import type { EventListItem, SummaryRow } from '../client/wire';
import type { SetupType } from '../setup/project-setup';

/** Rows of one event type, under a heading that carries the type's sums. */
export interface EventGroup {
  /** Code of the type; `null` for records whose type is not known. */
  readonly key: string | null;
  readonly type: SetupType | null;
  /** Sums of all that match, also of rows that are not loaded yet; `null` until they have arrived. */
  readonly sums: SummaryRow | null;
  readonly items: readonly EventListItem[];
}

/** Puts rows, sorted by type, under one heading per type; types without a row have no heading. */
export function groupByType(
  items: readonly EventListItem[],
  types: readonly SetupType[],
  sums: readonly SummaryRow[],
): readonly EventGroup[] {
  const groups = Map.groupBy(items, (item) => item.type);
  return [...groups].map(([key, members]) => ({
    key,
    type: types.find((type) => type.code === key) ?? null,
    sums: sums.find((row) => row.key === key) ?? null,
    items: members,
  }));
}
