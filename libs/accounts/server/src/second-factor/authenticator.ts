import { CODE_DIGITS } from '@turnout/accounts/domain';
import { Secret, TOTP } from 'otpauth';

const STEP_SECONDS = 30;
const SECRET_BYTES = 20;
/** How many steps the clocks may be apart, to either side. */
const WINDOW = 1;

/** A new secret to share with an app: 160 random bits, as long as the hash it goes into (RFC 4226, 4). */
export function newSharedSecret(): Buffer {
  return Buffer.from(new Secret({ size: SECRET_BYTES }).bytes);
}

/** A secret as apps take it: for typing in base32, and as the address that a QR code holds. */
export function forApps(secret: Buffer, email: string, issuer: string): { readonly secret: string; readonly uri: string } {
  const totp = totpOf(secret, { issuer, label: email });
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/** The step, in half minutes since 1970, for which the app shows these figures about now; `null` for none. */
export function stepOf(secret: Buffer, digits: string, now: Date): number | null {
  const totp = totpOf(secret);
  const timestamp = now.getTime();
  const delta = totp.validate({ token: digits, timestamp, window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

function totpOf(secret: Buffer, names: { readonly issuer?: string; readonly label?: string } = {}): TOTP {
  // Every app knows these values; many ignore others that the address names.
  const fixed = { algorithm: 'SHA1', digits: CODE_DIGITS, period: STEP_SECONDS };
  return new TOTP({ ...names, ...fixed, secret: new Secret({ buffer: new Uint8Array(secret).buffer }) });
}
