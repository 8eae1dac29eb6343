/** With what secrets are sealed that the program has to read again. */
export abstract class SecretSettings {
  /** The installation's key, 32 bytes; `null` where there is none and nowhere to keep one. */
  abstract readonly secretKey: () => Buffer | null;
}
