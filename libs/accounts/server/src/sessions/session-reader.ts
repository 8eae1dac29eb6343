import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { SessionCookie } from './session-cookie';
import { type OpenSession, SessionRepository } from './session.repository';
import { sessionTokenHash } from './session-token';

/** A session in use is noted no more often than this: reading must not turn into writing. */
const TOUCH_AFTER_MS = 5 * 60 * 1000;

/** Finds the session that a request carries. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cookie: SessionCookie,
    private readonly repository: SessionRepository,
  ) {}

  /** The open session of the request's cookie; `null` when there is none. */
  async read(request: FastifyRequest, now: Date): Promise<OpenSession | null> {
    const token = this.cookie.read(request);
    return token === null ? null : this.find(token, now);
  }

  /** The open session behind a token. */
  async find(token: string, now: Date): Promise<OpenSession | null> {
    const { manager } = this.dataSource;
    const session = await this.repository.findOpen(manager, sessionTokenHash(token), now);
    if (session && now.getTime() - session.lastSeenAt.getTime() > TOUCH_AFTER_MS) await this.repository.touch(manager, session.id, now);
    return session;
  }
}
