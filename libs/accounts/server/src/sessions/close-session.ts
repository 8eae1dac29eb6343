import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../access/request-context';
import { SessionRepository } from './session.repository';
import { sessionTokenHash } from './session-token';

/** Signs somebody out: the token is worth nothing from then on. */
@Injectable()
export class CloseSession {
  constructor(private readonly repository: SessionRepository) {}

  async run({ manager }: RequestContext, token: string | null): Promise<void> {
    if (token !== null) await this.repository.deleteByToken(manager, sessionTokenHash(token));
  }
}
