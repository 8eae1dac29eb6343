import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../access/request-context';
import { DescribeSession } from './describe-session';
import { OpenSession } from './open-session';
import { SessionCookie } from './session-cookie';
import { SessionReader } from './session-reader';
import type { Session } from './session.dto';

/** Signs somebody in who has just proven who they are in another way than by signing in. */
@Injectable()
export class StartSession {
  constructor(
    private readonly open: OpenSession,
    private readonly describe: DescribeSession,
    private readonly reader: SessionReader,
    private readonly cookie: SessionCookie,
  ) {}

  async run(ctx: RequestContext, accountId: string, request: FastifyRequest, reply: FastifyReply): Promise<Session> {
    const token = await this.open.openFor(ctx, accountId, this.cookie.read(request));
    this.cookie.write(reply, token);
    return this.describe.run((await this.reader.find(token, ctx.now)) ?? { account: null, memberships: [] });
  }
}
