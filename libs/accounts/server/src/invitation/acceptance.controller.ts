import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DISPLAY_NAME_CODES, PASSWORD_CODES } from '@turnout/accounts/domain';
import { ApiProblems } from '@turnout/shared/server-platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Operation } from '../access/operation.decorator';
import { Ctx, type RequestContext } from '../access/request-context';
import { StartSession } from '../sessions/start-session';
import { Session } from '../sessions/session.dto';
import { AcceptInvitation } from './accept-invitation';
import { InvitationAcceptance, InvitationOffer, InvitationToken } from './invitation.dto';
import { ReadOffer } from './read-offer';

/** The invited person's side. The token is in the body, so that it stands in no log and no history of a browser. */
@ApiTags('accounts')
@Controller('invitations')
export class AcceptanceController {
  constructor(
    private readonly offer: ReadOffer,
    private readonly accept: AcceptInvitation,
    private readonly start: StartSession,
  ) {}

  @Post('read')
  @HttpCode(200)
  @Operation('invitation.accept')
  @ApiProblems('invitation.not-valid')
  @ApiOperation({ operationId: 'readInvitation', summary: 'What an invitation offers' })
  @ApiOkResponse({ type: InvitationOffer })
  read(@Ctx() ctx: RequestContext, @Body() { token }: InvitationToken): Promise<InvitationOffer> {
    return this.offer.run(ctx, token);
  }

  @Post('accept')
  @HttpCode(200)
  @Operation('invitation.accept')
  @ApiProblems(
    'invitation.not-valid',
    'account.deactivated',
    'session.wrong-credentials',
    'session.second-factor-required',
    'session.too-many-attempts',
    ...DISPLAY_NAME_CODES,
    ...PASSWORD_CODES,
  )
  @ApiOperation({ operationId: 'acceptInvitation', summary: 'Accept an invitation, and be signed in' })
  @ApiOkResponse({ type: Session })
  async acceptInvitation(
    @Ctx() ctx: RequestContext,
    @Body() { token, displayName = '', password = '' }: InvitationAcceptance,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const accountId = await this.accept.run(ctx, { token, displayName, password, networkAddress: request.ip });
    return this.start.run(ctx, accountId, request, reply);
  }
}
