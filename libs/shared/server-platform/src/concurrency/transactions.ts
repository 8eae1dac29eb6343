import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { waitingFor } from './after-commit';

const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/** Runs work in one transaction. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Hands the work a context whose manager is the transaction's. Within a transaction that already runs, the work joins it.
   * Serialization failures and deadlocks are tried again from the start, so the work must have no effect outside the database.
   */
  async run<C extends { readonly manager: EntityManager }, T>(context: C, work: (context: C) => Promise<T>): Promise<T> {
    if (context.manager.queryRunner?.isTransactionActive) return work(context);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(context, work);
      } catch (error) {
        if (attempt === ATTEMPTS || !RETRIED.has(sqlStateOf(error))) throw error;
        await wait(5 * 2 ** attempt * (0.5 + Math.random()));
      }
    }
  }

  async #once<C, T>(context: C, work: (context: C) => Promise<T>): Promise<T> {
    let then: readonly (() => void)[] = [];
    const result = await this.dataSource.transaction(async (manager) => {
      const done = await work({ ...context, manager });
      then = waitingFor(manager);
      return done;
    });
    for (const each of then) each();
    return result;
  }
}

function sqlStateOf(error: unknown): string {
  return typeof error === 'object' && error !== null ? String(Reflect.get(error, 'code')) : '';
}
