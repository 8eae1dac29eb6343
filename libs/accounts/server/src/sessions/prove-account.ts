import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../access/request-context';
import type { AccountEntity } from '../accounts/account.entity';
import { SecondStep } from '../second-factor/second-step';
import { CheckPassword, type Claim } from './check-password';

/** Finds out whether somebody is who they say to be: by password, and where the account has one, by its second factor. */
@Injectable()
export class ProveAccount {
  constructor(
    private readonly checkPassword: CheckPassword,
    private readonly secondStep: SecondStep,
  ) {}

  /** @throws DomainError `session.wrong-credentials`, `session.too-many-attempts`, `session.second-factor-required` with a `challenge` */
  async run(ctx: RequestContext, claim: Claim): Promise<AccountEntity> {
    const account = await this.checkPassword.run(ctx, claim);
    await this.secondStep.require(ctx, account.id);
    return account;
  }
}
