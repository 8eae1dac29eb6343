import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import type { RequestContext, SignedInAccount } from '../access/request-context';
import { CheckPassword } from './check-password';

/** Asks whoever is signed in for their password once more, before what an unattended browser must not allow. */
@Injectable()
export class ConfirmPassword {
  constructor(private readonly checkPassword: CheckPassword) {}

  /**
   * @param pointer the field that the password stands in
   * @throws DomainError `password.wrong` at the field, `session.too-many-attempts`
   */
  async run(
    ctx: RequestContext,
    { email }: SignedInAccount,
    given: { readonly password: string; readonly networkAddress: string; readonly pointer: string },
  ): Promise<void> {
    const { pointer, ...claim } = given;
    await this.checkPassword.run(ctx, { email, ...claim }).catch((error: unknown) => {
      throw isWrong(error) ? new DomainError('password.wrong', {}, [{ pointer, code: 'password.wrong' }]) : error;
    });
  }
}

function isWrong(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'session.wrong-credentials';
}
