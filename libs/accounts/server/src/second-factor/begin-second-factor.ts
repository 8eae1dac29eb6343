import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import type { RequestContext, SignedInAccount } from '../access/request-context';
import { SessionSettings } from '../sessions/session-settings';
import { forApps, newSharedSecret } from './authenticator';
import type { SecondFactorSecret } from './second-factor.dto';
import { SecondFactorRepository } from './second-factor.repository';
import { SecretBox } from './secret-box';

/** Makes a secret to share with an authenticator app. It counts for nothing until a code of the app is entered. */
@Injectable()
export class BeginSecondFactor {
  constructor(
    private readonly repository: SecondFactorRepository,
    private readonly box: SecretBox,
    private readonly settings: SessionSettings,
  ) {}

  /** @throws DomainError `second-factor.unavailable`, `second-factor.active` */
  async run({ manager, now }: RequestContext, { id, email }: SignedInAccount): Promise<SecondFactorSecret> {
    if (await this.repository.findActive(manager, id)) throw new DomainError('second-factor.active');
    const secret = newSharedSecret();
    await this.repository.begin(manager, { accountId: id, secret: this.box.seal(secret, id), createdAt: now });
    return forApps(secret, email, this.#issuer());
  }

  /** What the app lists the account under; whoever uses two installations tells them apart by it. */
  #issuer(): string {
    const { publicOrigin } = this.settings;
    return publicOrigin === null ? 'Turnout' : `Turnout ${new URL(publicOrigin).hostname}`;
  }
}
