import { Injectable } from '@nestjs/common';
import { checkNewAccount, isEmail, tidyEmail } from '@turnout/accounts/domain';
import { DomainError, tidyLine } from '@turnout/shared/kernel';
import { refuse, Transactions } from '@turnout/shared/server-platform';
import { type EntityManager, MoreThan } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { RequestContext } from '../access/request-context';
import { AccountEntity } from '../accounts/account.entity';
import { Passwords } from '../passwords/passwords';
import { sessionTokenHash } from '../sessions/session-token';
import { SetupLinkEntity } from './setup-link.entity';

/** The first person of an installation. */
export interface FirstPerson {
  readonly token: string;
  readonly email: string;
  readonly displayName: string;
  readonly password: string;
}

/** Makes the first account, its administrator's. All links are worth nothing from then on. */
@Injectable()
export class SetUp {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
  ) {}

  /**
   * @returns id of the account
   * @throws DomainError `setup.not-valid`, and those of its fields
   */
  async run(ctx: RequestContext, { token, ...given }: FirstPerson): Promise<string> {
    await requireLink(ctx.manager, token, ctx.now);
    const email = tidyEmail(given.email);
    refuse([...(isEmail(email) ? [] : [{ pointer: '/email', code: 'account.email-invalid' }]), ...checkNewAccount({ ...given, email })]);
    const passwordHash = await this.passwords.hash(given.password);
    const account = {
      id: newId(),
      email,
      displayName: tidyLine(given.displayName),
      passwordHash,
      isAdministrator: true,
      createdAt: ctx.now,
    };
    await this.transactions.run(ctx, async ({ manager }) => {
      // Of several who hold links, one is the first; the others wait here and then find no link.
      await manager.query('lock table setup_links in exclusive mode');
      await requireLink(manager, token, ctx.now);
      await manager.insert(AccountEntity, account);
      await manager.query('delete from setup_links');
    });
    return account.id;
  }
}

async function requireLink(manager: EntityManager, token: string, now: Date): Promise<void> {
  const works = await manager.existsBy(SetupLinkEntity, { tokenHash: sessionTokenHash(token), expiresAt: MoreThan(now) });
  if (!works || (await manager.count(AccountEntity)) > 0) throw new DomainError('setup.not-valid');
}
