import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PASSWORD_CODES } from '@turnout/accounts/domain';
import { ApiProblems } from '@turnout/shared/server-platform';
import type { FastifyRequest } from 'fastify';
import { Operation } from '../access/operation.decorator';
import { Ctx, type RequestContext } from '../access/request-context';
import { PasswordResetRedemption, PasswordResetRequest } from './password.dto';
import { RedeemPasswordReset } from './redeem-password-reset';
import { RequestPasswordReset } from './request-password-reset';

/** New passwords for those who have forgotten theirs. */
@ApiTags('accounts')
@Controller('password-resets')
export class PasswordResetController {
  constructor(
    private readonly requestReset: RequestPasswordReset,
    private readonly redeemReset: RedeemPasswordReset,
  ) {}

  @Post()
  @HttpCode(202)
  @Operation('password.reset')
  @ApiProblems('session.too-many-attempts')
  @ApiOperation({
    operationId: 'addPasswordReset',
    summary: 'Ask for a link by mail; the answer does not tell whether there is an account',
  })
  @ApiAcceptedResponse({ description: 'who has an account with the address gets a mail' })
  add(@Ctx() ctx: RequestContext, @Body() { email }: PasswordResetRequest, @Req() request: FastifyRequest): Promise<void> {
    return this.requestReset.run(ctx, { email, networkAddress: request.ip });
  }

  @Post('redeem')
  @HttpCode(204)
  @Operation('password.reset')
  @ApiProblems('password-reset.not-valid', ...PASSWORD_CODES)
  @ApiOperation({ operationId: 'redeemPasswordReset', summary: 'Set a new password by the link; every session of the account ends' })
  @ApiNoContentResponse()
  redeem(@Ctx() ctx: RequestContext, @Body() input: PasswordResetRedemption): Promise<void> {
    return this.redeemReset.run(ctx, input);
  }
}
