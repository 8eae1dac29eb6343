import { AccountEntity, OutboxRepository, removeEndedSessions } from '@turnout/accounts/server';
import { fillSearchTexts, removeOldBulkChanges, removeOldImports } from '@turnout/events/server';
import { removeOldIdempotencyKeys } from '@turnout/shared/server-platform';
import type { DataSource } from 'typeorm';
import { seedDemo } from '../demo/seed-demo';

/** Clears away what has had its time, and loads the demo projects into an installation that has nobody yet. */
export async function prepareData(dataSource: DataSource, { isDemo }: { readonly isDemo: boolean }): Promise<void> {
  const now = new Date();
  await removeEndedSessions(dataSource.manager, now);
  await removeOldIdempotencyKeys(dataSource.manager, now);
  await removeOldBulkChanges(dataSource.manager, now);
  await removeOldImports(dataSource.manager, now);
  await fillSearchTexts(dataSource.manager);
  await new OutboxRepository().clear(dataSource.manager, now);
  if (isDemo && (await dataSource.manager.count(AccountEntity)) === 0) await seedDemo(dataSource, now);
}
