import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { sessionTokenHash } from '../sessions/session-token';
import { AccessTokenRepository, type OpenToken } from './access-token.repository';
import { isAccessToken } from './access-token';

/**
 * Finds the access token that a request carries. Guessing is not slowed down: of 2²⁵⁶ secrets nobody finds one, and who
 * counted failures by place would let one misconfigured script shut out everybody behind the same address.
 */
@Injectable()
export class AccessTokenReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly repository: AccessTokenRepository,
  ) {}

  /** The token behind what a request carries. @throws DomainError `token.invalid` */
  async find(secret: string, now: Date): Promise<OpenToken> {
    const { manager } = this.dataSource;
    const token = isAccessToken(secret) ? await this.repository.findOpen(manager, sessionTokenHash(secret), now) : null;
    if (!token) throw new DomainError('token.invalid');
    if (!token.isUsedToday) await this.repository.touch(manager, token.id, now);
    return token;
  }
}

/** What a request carries as `Authorization: Bearer`; `null` where it carries nothing of the kind. */
export function bearerOf({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  const header = headers.authorization?.trim() ?? '';
  return /^bearer(?:\s|$)/iu.test(header) ? header.slice('bearer'.length).trim() : null;
}
