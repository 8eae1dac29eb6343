import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Turnstile } from '@turnout/shared/server-platform';

/** argon2id as OWASP recommends for interactive sign-in: 19 MiB, two passes, one lane. Algorithm 2 is argon2id. */
const SETTINGS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 2;

/** Hashes and checks passwords, few at a time, since each takes 19 MiB and tens of milliseconds. */
@Injectable()
export class Passwords {
  readonly #turnstile = new Turnstile(AT_ONCE);
  #decoy: Promise<string> | null = null;

  /** The hash to keep of a password. */
  hash(password: string): Promise<string> {
    return this.#turnstile.pass(() => hash(password, SETTINGS));
  }

  /** Tells whether the password is right. Without a hash to compare with it takes just as long, and is not. */
  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    this.#decoy ??= this.hash('nobody has this password');
    const compared = passwordHash ?? (await this.#decoy);
    const isRight = await this.#turnstile.pass(() => verify(compared, password));
    return isRight && passwordHash !== null;
  }
}
