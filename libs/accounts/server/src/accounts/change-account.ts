import { Injectable } from '@nestjs/common';
import { checkDisplayName } from '@turnout/accounts/domain';
import { DomainError, tidyLine } from '@turnout/shared/kernel';
import { AuditTrail, INSTALLATION, refuse, requireVersion, Transactions } from '@turnout/shared/server-platform';
import { forAccount, type RequestContext } from '../access/request-context';
import type { Account, AccountChange } from './account.dto';
import { AccountQueries } from './account.queries';
import { AccountRepository } from './account.repository';

/** Changes an account: deactivates it, brings it back, makes it an administrator's or not any more, or gives it another name. */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: AccountQueries,
    private readonly repository: AccountRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `account.not-found`, `account.last-administrator`, `account.not-yourself`, and those of the name */
  run(ctx: RequestContext, id: string, version: number, change: AccountChange): Promise<Account> {
    return this.transactions.run(ctx, async (tx) => {
      const before = await this.queries.read(tx.manager, id);
      requireVersion(before.version, version);
      const given = { ...before, ...withoutNothing(change) };
      refuse(checkDisplayName(given.displayName));
      if (losesPower(before, given)) await this.#requireOthers(tx, id);
      const deactivatedAt = given.active ? null : before.active ? tx.now : new Date(before.deactivatedAt ?? tx.now);
      const { isAdministrator } = given;
      await this.repository.update(tx.manager, before, { displayName: tidyLine(given.displayName), isAdministrator, deactivatedAt });
      if (before.active && !given.active) await this.repository.shutOut(tx.manager, before);
      const after = await this.queries.read(tx.manager, id);
      await this.#note(tx, before, after);
      return after;
    });
  }

  async #requireOthers(tx: RequestContext, id: string): Promise<void> {
    const asker = forAccount(tx).account.id;
    await this.repository.requireOtherAdministrator(tx.manager, asker, id);
    if (asker === id) throw new DomainError('account.not-yourself');
  }

  /** A name is not written into what cannot be taken out again, only that it is another one. */
  async #note(tx: RequestContext, before: Account, after: Account): Promise<void> {
    const [ctx, what] = [{ ...tx, project: INSTALLATION }, { kind: 'account', id: after.id, label: null } as const];
    await this.audit.note(ctx, { ...what, operation: 'change', before: factsOf(before), after: factsOf(after) });
    if (before.displayName === after.displayName) return;
    await this.audit.note(ctx, { ...what, operation: 'rename', before: {}, after: {} });
  }
}

/** A field that says `null` says nothing here. */
function withoutNothing({ active, isAdministrator, displayName }: AccountChange): Partial<Account> {
  return {
    ...(typeof active === 'boolean' ? { active } : {}),
    ...(typeof isAdministrator === 'boolean' ? { isAdministrator } : {}),
    ...(typeof displayName === 'string' ? { displayName } : {}),
  };
}

function losesPower(before: Account, given: Account): boolean {
  return (before.active && !given.active) || (before.isAdministrator && !given.isAdministrator);
}

function factsOf({ active, isAdministrator }: Account): Pick<Account, 'active' | 'isAdministrator'> {
  return { active, isAdministrator };
}
