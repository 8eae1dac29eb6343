import { Secret, TOTP } from 'otpauth';
import type { TestClock } from './test-clock';

/** An authenticator app that has taken in a secret, as a telephone would. */
export class AuthenticatorApp {
  readonly #totp: TOTP;

  constructor(
    secret: string,
    private readonly clock: TestClock,
  ) {
    this.#totp = new TOTP({ secret: Secret.fromBase32(secret) });
  }

  /** The code it shows now, or so many half minutes from now. */
  code(stepsFromNow = 0): string {
    return this.#totp.generate({ timestamp: this.clock.now().getTime() + stepsFromNow * 30_000 });
  }
}
