import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '@turnout/shared/server-platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Operation } from '../access/operation.decorator';
import { Ctx, type RequestContext } from '../access/request-context';
import { CloseSession } from './close-session';
import { DescribeSession } from './describe-session';
import { OpenSession } from './open-session';
import { SessionCookie } from './session-cookie';
import { SessionReader } from './session-reader';
import { Session, SignIn } from './session.dto';

/** Signing in and out. */
@ApiTags('accounts')
@Controller('session')
export class SessionController {
  constructor(
    private readonly open: OpenSession,
    private readonly describe: DescribeSession,
    private readonly close: CloseSession,
    private readonly reader: SessionReader,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @HttpCode(200)
  @Operation('session.open')
  @ApiOperation({ operationId: 'openSession', summary: 'Sign in' })
  @ApiOkResponse({ type: Session, description: 'signed in; the session is in the cookie' })
  @ApiProblems('session.wrong-credentials', 'session.second-factor-required', 'session.too-many-attempts')
  async openSession(
    @Ctx() ctx: RequestContext,
    @Body() { email, password }: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const token = await this.open.run(ctx, { email, password, networkAddress: request.ip, previousToken: this.cookie.read(request) });
    this.cookie.write(reply, token);
    return this.describe.run((await this.reader.find(token, ctx.now)) ?? { account: null, memberships: [] });
  }

  @Get()
  @Operation('session.read')
  @ApiOperation({ operationId: 'readSession', summary: 'Who is signed in' })
  @ApiOkResponse({ type: Session })
  @ApiProblems('session.required')
  readSession(@Ctx() ctx: RequestContext): Promise<Session> {
    return this.describe.run(ctx);
  }

  @Delete()
  @HttpCode(204)
  @Operation('session.close')
  @ApiOperation({ operationId: 'closeSession', summary: 'Sign out' })
  @ApiNoContentResponse({ description: 'nobody is signed in any more' })
  async closeSession(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.close.run(ctx, this.cookie.read(request));
    this.cookie.clear(reply);
  }
}
