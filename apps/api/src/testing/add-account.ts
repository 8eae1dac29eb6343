import { AccountEntity, Passwords } from '@turnout/accounts/server';
import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { DEMO_PASSWORD } from '../demo/demo-accounts';

/** Adds an account with the demo password. @returns its id */
export async function addAccount(dataSource: DataSource, email: string, isAdministrator = false): Promise<string> {
  const id = newId();
  const passwordHash = await new Passwords().hash(DEMO_PASSWORD);
  await dataSource.manager.insert(AccountEntity, {
    id,
    email,
    displayName: email,
    passwordHash,
    isAdministrator,
    createdAt: new Date('2026-11-01T00:00:00Z'),
  });
  return id;
}
