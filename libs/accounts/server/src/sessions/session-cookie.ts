import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ABSOLUTE_LIMIT_MS, SessionSettings } from './session-settings';

/** Carries the session token in a cookie that scripts cannot read; behind TLS the browser binds it to this host. */
@Injectable()
export class SessionCookie {
  readonly #isSecure: boolean;

  constructor(settings: SessionSettings) {
    this.#isSecure = settings.publicOrigin?.startsWith('https://') ?? false;
  }

  get name(): string {
    return this.#isSecure ? '__Host-turnout_session' : 'turnout_session';
  }

  /** The token a request carries; `null` when there is none or it cannot be one of ours. */
  read(request: FastifyRequest): string | null {
    const token = request.cookies[this.name];
    return token !== undefined && /^[\w-]{43}$/u.test(token) ? token : null;
  }

  write(reply: FastifyReply, token: string): void {
    reply.setCookie(this.name, token, { ...this.#attributes(), maxAge: ABSOLUTE_LIMIT_MS / 1000 });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.name, this.#attributes());
  }

  #attributes() {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.#isSecure } as const;
  }
}
