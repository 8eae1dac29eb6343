import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MEMBER_FIELD_CODES } from '@turnout/accounts/domain';
import { ApiProblems, Idempotent, type Page } from '@turnout/shared/server-platform';
import { Operation } from '../access/operation.decorator';
import { type ProjectContext, ProjectCtx } from '../access/request-context';
import { Invitation, InvitationLink, InvitationPage, NewInvitation } from './invitation.dto';
import { InvitationQueries } from './invitation.queries';
import { Invite } from './invite';
import { RenewLink } from './renew-link';
import { RevokeInvitation } from './revoke-invitation';

/** Who is invited into a project. */
@ApiTags('accounts')
@Controller('projects/:project/invitations')
export class InvitationController {
  constructor(
    private readonly queries: InvitationQueries,
    private readonly invite: Invite,
    private readonly renew: RenewLink,
    private readonly revoke: RevokeInvitation,
  ) {}

  @Get()
  @Operation('member.read')
  @ApiOperation({ operationId: 'listInvitations', summary: 'Who is invited and has not accepted yet' })
  @ApiOkResponse({ type: InvitationPage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<Invitation>> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('member.change')
  @ApiProblems(...MEMBER_FIELD_CODES, 'account.email-invalid', 'member.already', 'account.deactivated', 'session.too-many-attempts')
  @Idempotent()
  @ApiOperation({ operationId: 'addInvitation', summary: 'Invite somebody by a mail with a one-time link' })
  @ApiCreatedResponse({ type: Invitation })
  add(@ProjectCtx() ctx: ProjectContext, @Body() input: NewInvitation): Promise<Invitation> {
    return this.invite.run(ctx, input);
  }

  // Not kept for repeated requests: the answer holds a secret.
  @Post(':id/link')
  @HttpCode(200)
  @Operation('member.change')
  @ApiProblems('invitation.not-found', 'invitation.mailed', 'account.deactivated')
  @ApiOperation({
    operationId: 'renewInvitationLink',
    summary: 'Make another link of an invitation that no mail brings, to hand on; the older link ends',
  })
  @ApiOkResponse({ type: InvitationLink })
  link(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<InvitationLink> {
    return this.renew.run(ctx, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('member.change')
  @ApiProblems('invitation.not-found')
  @ApiOperation({ operationId: 'deleteInvitation', summary: 'Take an invitation back' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<void> {
    return this.revoke.run(ctx, id);
  }
}
