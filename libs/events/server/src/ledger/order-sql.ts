import { DEFAULT_LAYOUT, type EventSort, type ListLayout } from '@turnout/events/domain';
import type { CursorValues } from '@turnout/shared/server-platform';
import { GROUP_SQL } from './group-sql';
import { type BareKey, key, type SortKey } from './sort-key';
import type { SqlParams } from './sql-params';

/** The beginning of a title is enough to sort by, and keeps cursors short. */
const TITLE = `(left(e.search_text, 100) collate "C")`;

const DAY = key('e.starts_on', 'date');

/** What each sort compares; only the first block turns round when a list is sorted the other way. */
const SORT_KEYS: Readonly<Record<EventSort, { readonly turned: readonly BareKey[]; readonly fixed: readonly BareKey[] }>> = {
  type: { turned: GROUP_SQL.type.sort, fixed: [DAY] },
  startsOn: { turned: [DAY], fixed: [] },
  title: { turned: [key(TITLE, 'text', false)], fixed: [] },
  country: { turned: [key('e.country', 'text')], fixed: [] },
  participants: { turned: [key('e.participant_count', 'integer')], fixed: [] },
};

/** In which order a list stands. */
export type Arrangement = Pick<ListLayout, 'group' | 'order'>;

/** The keys of an order: first those of the groups, last the id, by which no two events are alike. */
export function sortKeys({ group, order: { by, isDescending } }: Arrangement = DEFAULT_LAYOUT): readonly SortKey[] {
  const { turned, fixed } = SORT_KEYS[by];
  const turn = (keys: readonly BareKey[], isTurned: boolean): SortKey[] => keys.map((each) => ({ ...each, isDescending: isTurned }));
  const keys = [
    ...(group === null ? [] : turn(GROUP_SQL[group].sort, isDescending && GROUP_SQL[group].turnedBy === by)),
    ...turn(turned, isDescending),
    ...turn(fixed, false),
    ...(group === null ? [] : turn([DAY], false)),
    ...turn([key('e.id', 'uuid', false)], false),
  ];
  return keys.filter((each, index) => keys.findIndex(({ sql }) => sql === each.sql) === index);
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
