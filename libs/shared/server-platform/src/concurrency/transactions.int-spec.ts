import { createTestDatabase, type TestDatabase } from '@turnout/shared/testing';
import { DataSource } from 'typeorm';
import { Transactions } from './transactions';

describe('Transactions', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let transactions: Transactions;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    transactions = new Transactions(dataSource);
    await dataSource.query('CREATE TABLE purse (id integer PRIMARY KEY, amount integer NOT NULL)');
  });
  beforeEach(() => dataSource.query('TRUNCATE purse; INSERT INTO purse VALUES (1, 0), (2, 0)'));
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const amounts = async (): Promise<number[]> =>
    (await dataSource.query<{ amount: number }[]>('SELECT amount FROM purse ORDER BY id')).map(({ amount }) => amount);

  it('keeps everything or nothing, and the rest of the context', async () => {
    const context = { manager: dataSource.manager, name: 'kept' };
    const work = transactions.run(context, async ({ manager, name }) => {
      await manager.query('UPDATE purse SET amount = 5');
      throw new Error(name);
    });
    await expect(work).rejects.toThrow('kept');
    expect(await amounts()).toEqual([0, 0]);
  });

  it('joins a transaction that runs', async () => {
    const work = transactions.run({ manager: dataSource.manager }, async (outer) => {
      await transactions.run(outer, ({ manager }) => manager.query('UPDATE purse SET amount = 7'));
      throw new Error('after all');
    });
    await expect(work).rejects.toThrow('after all');
    expect(await amounts()).toEqual([0, 0]);
  });

  it('tries a deadlock again, so that both get through', async () => {
    let attempts = 0;
    let arrived = 0;
    let letBoth: () => void = () => undefined;
    const both = new Promise<void>((resolve) => (letBoth = resolve));
    const move = (first: number, second: number) =>
      transactions.run({ manager: dataSource.manager }, async ({ manager }) => {
        attempts++;
        await manager.query('UPDATE purse SET amount = amount + 1 WHERE id = $1', [first]);
        if (++arrived === 2) letBoth();
        await both;
        await manager.query('UPDATE purse SET amount = amount + 1 WHERE id = $1', [second]);
      });
    await Promise.all([move(1, 2), move(2, 1)]);
    expect(await amounts()).toEqual([2, 2]);
    // Three, unless the second try of one meets the other again.
    expect(attempts).toBeGreaterThanOrEqual(3);
  });

  it('gives up in the end, and never repeats what is no matter of timing', async () => {
    let attempts = 0;
    const failing = (statement: string) =>
      transactions.run({ manager: dataSource.manager }, ({ manager }) => {
        attempts++;
        return manager.query(statement);
      });
    await expect(failing(`DO $$ BEGIN RAISE SQLSTATE '40001'; END $$`)).rejects.toMatchObject({ code: '40001' });
    expect(attempts).toBe(4);
    await expect(failing('INSERT INTO purse VALUES (1, 1)')).rejects.toMatchObject({ code: '23505' });
    expect(attempts).toBe(5);
  });
});
