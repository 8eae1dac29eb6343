import { type EntityManager, LessThan } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { newSessionToken, sessionTokenHash } from '../sessions/session-token';
import { SetupLinkEntity } from './setup-link.entity';

const WORKS_FOR_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a link for the first account, while there is none. Every start makes one, so that instances that start together do not
 * take each other's away; they run out after a day.
 * @returns the path of the link, for whoever started the program; `null` when somebody is there already
 */
export async function offerSetup(manager: EntityManager, now: Date): Promise<string | null> {
  await manager.delete(SetupLinkEntity, { expiresAt: LessThan(now) });
  if ((await manager.count(AccountEntity)) > 0) return null;
  const token = newSessionToken();
  await manager.insert(SetupLinkEntity, { tokenHash: sessionTokenHash(token), expiresAt: new Date(now.getTime() + WORKS_FOR_MS) });
  return `/setup#${token}`;
}
