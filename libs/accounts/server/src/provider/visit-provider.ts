import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { LessThan, MoreThan } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { newSessionToken, sessionTokenHash } from '../sessions/session-token';
import { type Identity, ProviderClient } from './provider-client';
import { ProviderVisitEntity } from './provider-visit.entity';

/** How long somebody may take at the provider. */
export const VISIT_MS = 10 * 60 * 1000;

/** Sends somebody to the provider, and takes them back: the same browser, once. */
@Injectable()
export class VisitProvider {
  constructor(private readonly client: ProviderClient) {}

  /** @throws DomainError `provider.off`, `provider.unavailable` */
  async send({ manager, now }: RequestContext, returnTo: string): Promise<{ readonly token: string; readonly address: string }> {
    const visit = { state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
    const address = await this.client.addressFor(visit);
    const token = newSessionToken();
    const expiresAt = new Date(now.getTime() + VISIT_MS);
    await manager.delete(ProviderVisitEntity, { expiresAt: LessThan(now) });
    await manager.insert(ProviderVisitEntity, { ...visit, tokenHash: sessionTokenHash(token), returnTo, expiresAt });
    return { token, address };
  }

  /**
   * @param token what the browser's cookie holds
   * @throws DomainError `provider.visit-over`, `provider.refused`, `provider.unavailable`
   */
  async takeBack(
    { manager, now }: RequestContext,
    token: string | null,
    query: string,
  ): Promise<{ readonly identity: Identity; readonly returnTo: string }> {
    const tokenHash = sessionTokenHash(token ?? '');
    const visit = await manager.findOneBy(ProviderVisitEntity, { tokenHash, expiresAt: MoreThan(now) });
    const { affected } = await manager.delete(ProviderVisitEntity, { tokenHash });
    if (!visit || affected !== 1) throw new DomainError('provider.visit-over');
    return { identity: await this.client.identityOf(visit, query), returnTo: visit.returnTo };
  }
}
