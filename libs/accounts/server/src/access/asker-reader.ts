import { Injectable } from '@nestjs/common';
import type { TokenScope } from '@turnout/accounts/domain';
import type { HistoryChannel } from '@turnout/shared/kernel';
import { leavesBody } from '@turnout/shared/server-platform';
import type { FastifyRequest } from 'fastify';
import type { KnownAsker } from '../accounts/asker-columns';
import { SessionReader } from '../sessions/session-reader';
import { SessionSettings } from '../sessions/session-settings';
import { AccessTokenReader, bearerOf } from '../tokens/access-token-reader';
import { requireSameOrigin } from './same-origin';

/** Who asks, and how they came in. */
export interface Asker extends KnownAsker {
  readonly channel: HistoryChannel;
  /** Set when the channel is `token`. */
  readonly token: { readonly id: string; readonly scope: TokenScope } | null;
}

/** Finds out who asks: by the access token where one is presented, whatever cookie comes with it, else by the session. */
@Injectable()
export class AskerReader {
  constructor(
    private readonly sessions: SessionReader,
    private readonly tokens: AccessTokenReader,
    private readonly settings: SessionSettings,
  ) {}

  /**
   * @returns `null` when nobody is signed in
   * @throws DomainError `token.invalid`, `request.cross-origin`
   */
  async read(request: FastifyRequest, now: Date): Promise<Asker | null> {
    const secret = bearerOf(request);
    if (secret !== null) {
      const { id, scope, account, memberships } = await this.tokens.find(secret, now);
      return { account, memberships, channel: 'token', token: { id, scope } };
    }
    // What mail programs ask proves itself by its address; no cookie counts there, so that it may come from anywhere.
    if (leavesBody(request)) return null;
    // Browsers add cookies by themselves but no token: only what comes by cookie can have been caused by another site.
    requireSameOrigin(request, this.settings.publicOrigin);
    const session = await this.sessions.read(request, now);
    return session && { account: session.account, memberships: session.memberships, channel: 'session', token: null };
  }
}
