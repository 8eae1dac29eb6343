import { AccountEntity } from '@turnout/accounts/server';
import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { easyHash } from './easy-password';

/**
 * Adds an account with the demo password.
 * @param hashed a hash of that password; where a spec is about the work that checking takes, one that the program made
 * @returns its id
 */
export async function addAccount(dataSource: DataSource, email: string, isAdministrator = false, hashed = easyHash()): Promise<string> {
  const id = newId();
  const passwordHash = await hashed;
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
