/** Collects the values of a statement and hands out their placeholders, so that no value is ever written into SQL. */
export class SqlParams {
  readonly values: unknown[] = [];

  /** Adds a value. @returns its placeholder, `$3` */
  add(value: unknown): string {
    return `$${String(this.values.push(value))}`;
  }
}
