import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import type { EntityManager } from 'typeorm';
import { OutboxMessageEntity } from '../mail/outbox-message.entity';
import { PasswordResetEntity } from '../passwords/password-reset.entity';
import { SessionEntity } from '../sessions/session.entity';
import { endFeedsOf } from '../feeds/feed.repository';
import { endTokensOf } from '../tokens/access-token.repository';
import { AccountEntity } from './account.entity';
import type { Account } from './account.dto';

/** Facts of an account that its administrator may change. */
export type AccountFacts = Pick<AccountEntity, 'displayName' | 'isAdministrator'> & { readonly deactivatedAt: Date | null };

/** Keeps accounts. */
@Injectable()
export class AccountRepository {
  /** Changes the version that was read. @throws DomainError `precondition.failed` */
  async update(manager: EntityManager, { id, version }: Account, facts: AccountFacts): Promise<void> {
    const { affected } = await manager.update(AccountEntity, { id, version }, { ...facts, version: version + 1 });
    if (affected !== 1) throw new DomainError('precondition.failed');
  }

  /** Ends everything by which somebody gets in with an account, and takes back the mails that have not gone. */
  async shutOut(manager: EntityManager, { id, email }: Account): Promise<void> {
    await manager.delete(SessionEntity, { accountId: id });
    await manager.delete(PasswordResetEntity, { accountId: id });
    await manager.delete(OutboxMessageEntity, { recipient: email, state: 'waiting' });
    await endTokensOf(manager, id);
    await endFeedsOf(manager, id);
  }

  /**
   * Makes sure that an active administrator is left and that the asker is one, and that nobody can change that before this
   * transaction ends.
   * @throws DomainError `access.denied`, `account.last-administrator`
   */
  async requireOtherAdministrator(manager: EntityManager, asker: string, id: string): Promise<void> {
    // Rows are locked in one order, and a row that is no administrator's any more while we waited no longer counts.
    const rows = await manager.query<{ id: string }[]>(
      'select id from accounts where is_administrator and deactivated_at is null order by id for update',
    );
    if (!rows.some((row) => row.id === asker)) throw new DomainError('access.denied');
    if (!rows.some((row) => row.id !== id)) throw new DomainError('account.last-administrator');
  }
}
