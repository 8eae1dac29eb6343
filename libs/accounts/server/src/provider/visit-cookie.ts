import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionSettings } from '../sessions/session-settings';
import { VISIT_MS } from './visit-provider';

const PATH = '/api/v1/session/provider';

/** Binds a visit to the provider to the browser that began it. `Lax`, since the way back begins at another site. */
@Injectable()
export class VisitCookie {
  readonly #isSecure: boolean;

  constructor(settings: SessionSettings) {
    this.#isSecure = settings.publicOrigin?.startsWith('https://') ?? false;
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.#name] ?? null;
  }

  write(reply: FastifyReply, token: string): void {
    reply.setCookie(this.#name, token, { ...this.#attributes(), maxAge: VISIT_MS / 1000 });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.#name, this.#attributes());
  }

  get #name(): string {
    return this.#isSecure ? '__Secure-turnout_visit' : 'turnout_visit';
  }

  #attributes() {
    return { httpOnly: true, sameSite: 'lax', path: PATH, secure: this.#isSecure } as const;
  }
}
