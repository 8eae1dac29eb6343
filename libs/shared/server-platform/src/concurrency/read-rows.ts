import type { Pool } from 'pg';
import type { EntityManager } from 'typeorm';

/**
 * Reads rows by SQL, in the transaction that the manager stands for or, outside of one, straight from the pool: what TypeORM puts around
 * a statement (a runner, four broadcasts) is a fifth of what a short request costs, and a read makes no use of it.
 * @param sql with `$1` for the first of the values
 */
export async function readRows<Row>(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<Row[]> {
  if (manager.queryRunner) return manager.query<Row[]>(sql, [...values]);
  const { rows } = await poolOf(manager).query<Row & object>(sql, [...values]);
  return rows;
}

/**
 * Reads rows like {@link readRows}, each as one JSON value: the driver works out anew for every answer how each of its columns is read, which
 * costs a short answer with many columns more than reading it does. For texts, numbers, lists and what is made of them; an instant comes
 * as text.
 */
export async function readJsonRows<Row>(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<Row[]> {
  const rows = await readRows<{ readonly row: Row }>(manager, `select row_to_json(each) as row from (${sql}) each`, values);
  return rows.map(({ row }) => row);
}

/** The pool of TypeORM's driver for PostgreSQL, which its types leave open. */
function poolOf({ dataSource }: EntityManager): Pool {
  return (dataSource.driver as unknown as { readonly master: Pool }).master;
}
