import { Injectable } from '@nestjs/common';
import { showRecoveryCode } from '@turnout/accounts/domain';
import { DomainError } from '@turnout/shared/kernel';
import { Transactions } from '@turnout/shared/server-platform';
import type { RequestContext, SignedInAccount } from '../access/request-context';
import { AccountTrail } from '../trace/account-trail';
import { CheckCode } from './check-code';
import { newRecoveryCodes } from './recovery-codes';
import { SecondFactorRepository } from './second-factor.repository';

/** One's own second factor, once it has been begun: it is confirmed, gets new recovery codes, and ends. */
@Injectable()
export class OwnSecondFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: SecondFactorRepository,
    private readonly checkCode: CheckCode,
    private readonly trail: AccountTrail,
  ) {}

  /**
   * Makes it count, for whoever has the app to show a code.
   * @returns recovery codes, which nobody sees again
   * @throws DomainError `second-factor.not-begun`, `second-factor.active`, `second-factor.wrong-code`, `session.too-many-attempts`
   */
  async confirm(ctx: RequestContext, account: SignedInAccount, code: string): Promise<string[]> {
    const factor = await this.repository.find(ctx.manager, account.id);
    if (!factor) throw new DomainError('second-factor.not-begun');
    if (factor.activeSince) throw new DomainError('second-factor.active');
    await this.checkCode.run(ctx, account.id, code);
    return this.transactions.run(ctx, async (tx) => {
      await this.repository.activate(tx.manager, factor, tx.now);
      return this.#hand(tx, account, 'second-factor-on');
    });
  }

  /** @throws DomainError `second-factor.not-active`, `second-factor.wrong-code`, `session.too-many-attempts` */
  async renewCodes(ctx: RequestContext, account: SignedInAccount, code: string): Promise<string[]> {
    await this.#prove(ctx, account, code);
    return this.transactions.run(ctx, (tx) => this.#hand(tx, account, 'recovery-codes-renewed'));
  }

  /** @throws DomainError `second-factor.not-active`, `second-factor.wrong-code`, `session.too-many-attempts` */
  async end(ctx: RequestContext, account: SignedInAccount, code: string): Promise<void> {
    await this.#prove(ctx, account, code);
    await this.transactions.run(ctx, async (tx) => {
      if (!(await this.repository.delete(tx.manager, account.id))) throw new DomainError('second-factor.not-active');
      await this.trail.note(tx, account, { kind: 'second-factor-off', actorId: account.id });
    });
  }

  async #prove(ctx: RequestContext, account: SignedInAccount, code: string): Promise<void> {
    if (!(await this.repository.findActive(ctx.manager, account.id))) throw new DomainError('second-factor.not-active');
    await this.checkCode.run(ctx, account.id, code);
  }

  async #hand(tx: RequestContext, account: SignedInAccount, kind: 'second-factor-on' | 'recovery-codes-renewed'): Promise<string[]> {
    const codes = newRecoveryCodes();
    await this.repository.replaceRecoveryCodes(tx.manager, account.id, codes);
    await this.trail.note(tx, account, { kind, actorId: account.id });
    return codes.map(showRecoveryCode);
  }
}
