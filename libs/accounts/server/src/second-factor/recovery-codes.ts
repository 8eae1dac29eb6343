import { createHash } from 'node:crypto';
import { RECOVERY_CODE_COUNT, RECOVERY_CODE_LENGTH } from '@turnout/accounts/domain';
import { Secret } from 'otpauth';

const BITS_PER_LETTER = 5;

/** New recovery codes, without dashes. */
export function newRecoveryCodes(): string[] {
  const size = (RECOVERY_CODE_LENGTH * BITS_PER_LETTER) / 8;
  return Array.from({ length: RECOVERY_CODE_COUNT }, () => new Secret({ size }).base32);
}

/** What is kept of a recovery code. A fast hash is enough for 80 random bits. */
export function recoveryCodeHash(accountId: string, letters: string): Buffer {
  return createHash('sha256').update(`recovery code\n${accountId}\n${letters}`).digest();
}
