import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type EntityManager, MoreThan } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { SessionEntity } from '../sessions/session.entity';
import { endFeedsOf } from '../feeds/feed.repository';
import { endTokensOf } from '../tokens/access-token.repository';
import { sessionTokenHash } from '../sessions/session-token';
import { PasswordResetEntity } from './password-reset.entity';

/** Keeps passwords and the links by which they are set anew. */
@Injectable()
export class PasswordRepository {
  /** Sets a password. Whoever got in with the old one is out, and no other link works any more. */
  async set(manager: EntityManager, accountId: string, passwordHash: string): Promise<void> {
    await manager.update(AccountEntity, { id: accountId }, { passwordHash });
    await manager.delete(SessionEntity, { accountId });
    await endTokensOf(manager, accountId);
    await endFeedsOf(manager, accountId);
    await manager.delete(PasswordResetEntity, { accountId });
  }

  /** The link that an account has, run out or not. */
  findOf(manager: EntityManager, accountId: string): Promise<PasswordResetEntity | null> {
    return manager.findOneBy(PasswordResetEntity, { accountId });
  }

  /** Keeps a link; the one before is worth nothing from then on. */
  async replace(manager: EntityManager, reset: PasswordResetEntity): Promise<void> {
    await manager.upsert(PasswordResetEntity, reset, ['accountId']);
  }

  /** The link behind a token that still works. @throws DomainError `password-reset.not-valid` */
  async find(manager: EntityManager, token: string, now: Date): Promise<PasswordResetEntity> {
    const found = await manager.findOneBy(PasswordResetEntity, { tokenHash: sessionTokenHash(token), expiresAt: MoreThan(now) });
    if (!found) throw new DomainError('password-reset.not-valid');
    return found;
  }

  /** Takes a link out; of several who try at once, one does. @throws DomainError `password-reset.not-valid` */
  async take(manager: EntityManager, { accountId, tokenHash }: PasswordResetEntity): Promise<void> {
    const { affected } = await manager.delete(PasswordResetEntity, { accountId, tokenHash });
    if (affected !== 1) throw new DomainError('password-reset.not-valid');
  }
}
