import { Injectable } from '@nestjs/common';
import { tidyEmail } from '@turnout/accounts/domain';
import { DomainError } from '@turnout/shared/kernel';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  type Configuration,
  discovery,
  fetchUserInfo,
} from 'openid-client';
import { type IdentityProvider, ProviderSettings } from './provider-settings';
import { isLoopback } from './loopback';

const SCOPE = 'openid email profile';
const PATIENCE_SECONDS = 10;

/** What was agreed on before somebody went to the provider. */
export interface Visit {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Who somebody is, in the provider's words. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** In lower case; `null` when the provider does not vouch for one. */
  readonly verifiedEmail: string | null;
}

/** Speaks with the identity provider. It is asked who it is when somebody first needs it, never at the start of the program. */
@Injectable()
export class ProviderClient {
  #configuration: Promise<Configuration> | null = null;

  constructor(private readonly settings: ProviderSettings) {}

  /** @throws DomainError `provider.off` */
  get provider(): IdentityProvider {
    const { provider } = this.settings;
    if (!provider) throw new DomainError('provider.off');
    return provider;
  }

  /** Where to send somebody. @throws DomainError `provider.off`, `provider.unavailable` */
  async addressFor({ state, nonce, codeVerifier }: Visit): Promise<string> {
    const configuration = await this.#configure();
    const challenge = await calculatePKCECodeChallenge(codeVerifier);
    const pkce = { code_challenge: challenge, code_challenge_method: 'S256' };
    return buildAuthorizationUrl(configuration, { redirect_uri: this.#returnAddress(), scope: SCOPE, state, nonce, ...pkce }).href;
  }

  /**
   * Takes somebody back.
   * @param query what the provider added to the address, with its `?`
   * @throws DomainError `provider.off`, `provider.unavailable`, `provider.refused`
   */
  async identityOf({ state, nonce, codeVerifier }: Visit, query: string): Promise<Identity> {
    const configuration = await this.#configure();
    try {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier };
      const tokens = await authorizationCodeGrant(configuration, new URL(this.#returnAddress() + query), checks);
      const claims = tokens.claims();
      if (!claims) throw new Error('The provider sent no identity token.');
      // Many providers say of an address only when asked for it.
      const said = claims['email'] === undefined ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
      return { issuer: claims.iss, subject: claims.sub, verifiedEmail: verifiedEmailOf(said['email'], said['email_verified']) };
    } catch {
      // Why, only the provider and whoever tampers with addresses would be told.
      throw new DomainError('provider.refused');
    }
  }

  #returnAddress(): string {
    return `${this.provider.returnOrigin}/api/v1/session/provider/callback`;
  }

  async #configure(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.provider;
    const execute = isLoopback(issuer) ? [allowInsecureRequests] : [];
    const options = { execute, timeout: PATIENCE_SECONDS };
    this.#configuration ??= discovery(new URL(issuer), clientId, undefined, ClientSecretBasic(clientSecret), options);
    try {
      return await this.#configuration;
    } catch {
      // Asked again the next time: the provider may be back by then.
      this.#configuration = null;
      throw new DomainError('provider.unavailable');
    }
  }
}

function verifiedEmailOf(email: unknown, isVerified: unknown): string | null {
  return typeof email === 'string' && isVerified === true ? tidyEmail(email) : null;
}
