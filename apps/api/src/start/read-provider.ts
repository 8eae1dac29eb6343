import { type IdentityProvider, isLoopback } from '@turnout/accounts/server';
import { StartFailure } from './start-failure';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the identity provider; `null` where none is named. Whether it answers, nobody asks before somebody wants to sign in there.
 * @throws StartFailure in one sentence about the first setting that makes no sense
 */
export function readProvider(environment: Environment, returnOrigin: string): IdentityProvider | null {
  const issuer = environment['OIDC_ISSUER'];
  if (issuer === undefined || issuer === '') return null;
  const [clientId, clientSecret] = [environment['OIDC_CLIENT_ID'], environment['OIDC_CLIENT_SECRET']];
  if (!URL.canParse(issuer) || !(issuer.startsWith('https://') || isLoopback(issuer))) {
    throw new StartFailure(`OIDC_ISSUER is no address of an identity provider: https://id.example.org is expected, not ${issuer}`);
  }
  if (!clientId || !clientSecret) throw new StartFailure('OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET as well.');
  const domains = (environment['OIDC_ALLOWED_DOMAINS'] ?? '').toLowerCase().split(/[\s,]+/u);
  const label = environment['OIDC_LABEL'] || new URL(issuer).hostname;
  return { issuer, clientId, clientSecret, label, allowedDomains: domains.filter(Boolean), returnOrigin };
}
