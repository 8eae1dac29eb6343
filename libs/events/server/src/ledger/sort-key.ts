/** One value that a list is sorted by, whichever way round. */
export interface BareKey {
  readonly sql: string;
  /** Type of the value in a cursor. */
  readonly type: 'integer' | 'uuid' | 'date' | 'text';
  /** Never `null` where the column cannot be. */
  readonly isNullable: boolean;
}

/** One value that a list is sorted by. */
export interface SortKey extends BareKey {
  readonly isDescending: boolean;
}

/** A value to sort by, read from `RECORD_TABLES`. */
export const key = (sql: string, type: BareKey['type'], isNullable = true): BareKey => ({ sql, type, isNullable });
