import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../access/request-context';
import type { SecondFactorState } from './second-factor.dto';
import { SecondFactorRepository } from './second-factor.repository';
import { SecretBox } from './secret-box';

/** Tells whether an account has a second factor. */
@Injectable()
export class ReadSecondFactor {
  constructor(
    private readonly repository: SecondFactorRepository,
    private readonly box: SecretBox,
  ) {}

  async run({ manager }: RequestContext, accountId: string): Promise<SecondFactorState> {
    const factor = await this.repository.findActive(manager, accountId);
    return {
      active: factor !== null,
      since: factor?.activeSince.toISOString() ?? null,
      recoveryCodesLeft: factor ? await this.repository.countRecoveryCodes(manager, accountId) : 0,
      available: this.box.isUsable,
    };
  }
}
