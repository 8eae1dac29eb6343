/** Where people can sign in instead of here (OpenID Connect). */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button calls it. */
  readonly label: string;
  /** Domains of the addresses it may let in, in lower case; empty for all. */
  readonly allowedDomains: readonly string[];
  /** Where it sends people back to: an origin from the configuration, never from a request. */
  readonly returnOrigin: string;
}

/** Whether people can sign in elsewhere. */
export abstract class ProviderSettings {
  abstract readonly provider: IdentityProvider | null;
}
