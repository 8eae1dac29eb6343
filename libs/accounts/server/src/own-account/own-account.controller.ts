import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PASSWORD_CODES } from '@turnout/accounts/domain';
import { DomainError } from '@turnout/shared/kernel';
import { ApiProblems, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Operation } from '../access/operation.decorator';
import { Ctx, type RequestContext } from '../access/request-context';
import { ChangePassword } from '../passwords/change-password';
import { PasswordChange } from '../passwords/password.dto';
import { SessionCookie } from '../sessions/session-cookie';
import { Session } from '../sessions/session.dto';
import { StartSession } from '../sessions/start-session';
import { ChangeOwnAccount } from './change-own-account';
import { OwnAccount, OwnAccountChange } from './own-account.dto';
import { OwnSession, OwnSessionPage } from './own-session.dto';
import { OwnSessions } from './own-sessions';

/** What somebody does with their own account. */
@ApiTags('accounts')
@Controller('account')
export class OwnAccountController {
  constructor(
    private readonly sessions: OwnSessions,
    private readonly changePassword: ChangePassword,
    private readonly start: StartSession,
    private readonly cookie: SessionCookie,
    private readonly own: ChangeOwnAccount,
  ) {}

  @Get()
  @Operation('account.change')
  @Versioned()
  @ApiOperation({ operationId: 'readOwnAccount', summary: 'One’s own account, with what one has chosen' })
  @ApiOkResponse({ type: OwnAccount })
  read(@Ctx() ctx: RequestContext): Promise<OwnAccount> {
    return this.own.read(ctx);
  }

  @Patch()
  @Operation('account.change')
  @ApiProblems('account.unknown-language')
  @VersionedChange()
  @ApiOperation({
    operationId: 'changeOwnAccount',
    summary: 'Choose the language one is written to in, and whether one is about what is missing',
  })
  @ApiOkResponse({ type: OwnAccount })
  choose(@Ctx() ctx: RequestContext, @IfMatch() version: number, @Body() change: OwnAccountChange): Promise<OwnAccount> {
    return this.own.run(ctx, version, change);
  }

  @Post('password')
  @HttpCode(200)
  @Operation('account.change')
  @ApiProblems('password.wrong', 'session.too-many-attempts', ...PASSWORD_CODES)
  @ApiOperation({
    operationId: 'changePassword',
    summary: 'Change one’s own password; every other session ends, and this one goes on as a new one',
  })
  @ApiOkResponse({ type: Session })
  async change(
    @Ctx() ctx: RequestContext,
    @Body() input: PasswordChange,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    if (!ctx.account) throw new DomainError('session.required');
    await this.changePassword.run(ctx, ctx.account, { ...input, networkAddress: request.ip });
    return this.start.run(ctx, ctx.account.id, request, reply);
  }

  @Get('sessions')
  @Operation('account.change')
  @ApiOperation({ operationId: 'listOwnSessions', summary: 'Where one is signed in' })
  @ApiOkResponse({ type: OwnSessionPage })
  list(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest): Promise<Page<OwnSession>> {
    return this.sessions.list(ctx, this.cookie.read(request));
  }

  @Delete('sessions/others')
  @HttpCode(204)
  @Operation('account.change')
  @ApiOperation({ operationId: 'deleteOtherSessions', summary: 'Sign out everywhere else' })
  @ApiNoContentResponse()
  deleteOthers(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest): Promise<void> {
    return this.sessions.endOthers(ctx, this.cookie.read(request));
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Operation('account.change')
  @ApiProblems('session.not-found')
  @ApiOperation({ operationId: 'deleteOwnSession', summary: 'Sign out in one place' })
  @ApiNoContentResponse()
  delete(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<void> {
    return this.sessions.end(ctx, id);
  }
}
