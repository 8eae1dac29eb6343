/** A value that somebody gave to a fact of a row. */
export interface GivenValue {
  readonly pointer: string;
  readonly value: unknown;
}
