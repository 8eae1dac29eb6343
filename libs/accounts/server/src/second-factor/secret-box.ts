import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { SecretSettings } from './secret-settings';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals secrets with AES-256-GCM for whom they belong to, so that a copy of the database is worth nothing without the key. */
@Injectable()
export class SecretBox {
  constructor(private readonly settings: SecretSettings) {}

  /** Whether there is a key. */
  get isUsable(): boolean {
    return this.settings.secretKey() !== null;
  }

  /**
   * @param owner what the secret belongs to; opening it for another fails
   * @throws DomainError `second-factor.unavailable` without a key
   */
  seal(secret: Buffer, owner: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key(), nonce).setAAD(Buffer.from(owner));
    return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws DomainError `second-factor.unavailable` without the key it was sealed with */
  open(sealed: Buffer, owner: string): Buffer {
    const decipher = createDecipheriv(CIPHER, this.#key(), sealed.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(owner));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    } catch {
      throw new DomainError('second-factor.unavailable');
    }
  }

  #key(): Buffer {
    const key = this.settings.secretKey();
    if (!key) throw new DomainError('second-factor.unavailable');
    return key;
  }
}
