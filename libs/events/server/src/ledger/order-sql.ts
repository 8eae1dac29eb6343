import type { EventOrder, EventSort } from '@turnout/events/domain';
import type { CursorValues } from '@turnout/shared/server-platform';
import type { SqlParams } from './sql-params';

/** One value that a list is sorted by. */
interface SortKey {
  readonly sql: string;
  /** Type of the value in a cursor. */
  readonly type: 'integer' | 'uuid' | 'date' | 'text';
  readonly isDescending: boolean;
  /** Never `null` where the column cannot be. */
  readonly isNullable: boolean;
}

const key = (sql: string, type: SortKey['type'], isNullable = true): Omit<SortKey, 'isDescending'> => ({ sql, type, isNullable });

/** The beginning of a title is enough to sort by, and keeps cursors short. */
const TITLE = `(left(e.search_text, 100) collate "C")`;

/** What each sort compares; only the first block turns round when a list is sorted the other way. */
const SORT_KEYS: Readonly<Record<EventSort, { turned: Omit<SortKey, 'isDescending'>[]; fixed: Omit<SortKey, 'isDescending'>[] }>> = {
  type: { turned: [key('t.position', 'integer'), key('e.type_id', 'uuid')], fixed: [key('e.starts_on', 'date')] },
  startsOn: { turned: [key('e.starts_on', 'date')], fixed: [] },
  title: { turned: [key(TITLE, 'text', false)], fixed: [] },
  country: { turned: [key('e.country', 'text')], fixed: [] },
  participants: { turned: [key('e.participant_count', 'integer')], fixed: [] },
};

/** The keys of an order, ending with the id, by which no two events are alike. */
export function sortKeys({ by, isDescending }: EventOrder): readonly SortKey[] {
  const { turned, fixed } = SORT_KEYS[by];
  return [
    ...turned.map((each) => ({ ...each, isDescending })),
    ...fixed.map((each) => ({ ...each, isDescending: false })),
    { ...key('e.id', 'uuid', false), isDescending: false },
  ];
}

/** What stands behind `order by`; what is not known comes last, whichever way round. */
export function orderSql(keys: readonly SortKey[]): string {
  return keys.map(({ sql, isDescending }) => `${sql} ${isDescending ? 'desc' : 'asc'} nulls last`).join(', ');
}

/** The values of a row that a cursor is made of, as one JSON array. */
export function cursorSql(keys: readonly SortKey[]): string {
  return `json_build_array(${keys.map(({ sql }) => sql).join(', ')})`;
}

/** The condition that a row lies behind the one a cursor was made of. */
export function afterSql(keys: readonly SortKey[], values: CursorValues, params: SqlParams): string {
  const placeholders = keys.map(({ type }, index) => (values[index] === null ? null : `${params.add(values[index])}::${type}`));
  const branches = keys.flatMap((each, index) => {
    const behind = behindSql(each, placeholders[index] ?? null);
    if (behind === null) return [];
    return [[...keys.slice(0, index).map((equal, at) => equalSql(equal, placeholders[at] ?? null)), behind].join(' and ')];
  });
  return `(${branches.map((branch) => `(${branch})`).join(' or ')})`;
}

function equalSql({ sql }: SortKey, placeholder: string | null): string {
  return placeholder === null ? `${sql} is null` : `${sql} = ${placeholder}`;
}

/** Nothing lies behind what is not known. */
function behindSql({ sql, isDescending, isNullable }: SortKey, placeholder: string | null): string | null {
  if (placeholder === null) return null;
  const beyond = `${sql} ${isDescending ? '<' : '>'} ${placeholder}`;
  return isNullable ? `(${beyond} or ${sql} is null)` : beyond;
}
