import { Body, Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '@turnout/shared/server-platform';
import type { FastifyRequest } from 'fastify';
import { Operation } from '../access/operation.decorator';
import { Ctx, forAccount, type RequestContext } from '../access/request-context';
import { ConfirmPassword } from '../sessions/confirm-password';
import { BeginSecondFactor } from './begin-second-factor';
import { OwnSecondFactor } from './own-second-factor';
import { ReadSecondFactor } from './read-second-factor';
import { CodeProof, FullProof, PasswordProof, RecoveryCodes, SecondFactorSecret, SecondFactorState } from './second-factor.dto';

/** One's own second factor. No answer that holds a secret is kept for repeated requests. */
@ApiTags('accounts')
@Controller('account/second-factor')
export class SecondFactorController {
  constructor(
    private readonly state: ReadSecondFactor,
    private readonly beginning: BeginSecondFactor,
    private readonly own: OwnSecondFactor,
    private readonly confirmPassword: ConfirmPassword,
  ) {}

  @Get()
  @Operation('account.change')
  @ApiOperation({ operationId: 'readSecondFactor', summary: 'Whether one has a second factor' })
  @ApiOkResponse({ type: SecondFactorState })
  read(@Ctx() ctx: RequestContext): Promise<SecondFactorState> {
    return this.state.run(ctx, forAccount(ctx).account.id);
  }

  @Post()
  @HttpCode(200)
  @Operation('account.change')
  @ApiProblems('password.wrong', 'session.too-many-attempts', 'second-factor.unavailable', 'second-factor.active')
  @ApiOperation({ operationId: 'beginSecondFactor', summary: 'Get a secret for an authenticator app; it counts when a code was entered' })
  @ApiOkResponse({ type: SecondFactorSecret })
  async begin(@Ctx() ctx: RequestContext, @Body() { password }: PasswordProof, @Req() { ip }: FastifyRequest): Promise<SecondFactorSecret> {
    const { account } = forAccount(ctx);
    await this.confirmPassword.run(ctx, account, { password, networkAddress: ip, pointer: '/password' });
    return this.beginning.run(ctx, account);
  }

  @Post('confirm')
  @HttpCode(200)
  @Operation('account.change')
  @ApiProblems('second-factor.wrong-code', 'second-factor.not-begun', 'second-factor.active', 'session.too-many-attempts')
  @ApiOperation({ operationId: 'confirmSecondFactor', summary: 'Enter a code of the app: from now on one is asked for at every sign-in' })
  @ApiOkResponse({ type: RecoveryCodes })
  async confirm(@Ctx() ctx: RequestContext, @Body() { code }: CodeProof): Promise<RecoveryCodes> {
    return { codes: await this.own.confirm(ctx, forAccount(ctx).account, code) };
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @Operation('account.change')
  @ApiProblems('password.wrong', 'second-factor.wrong-code', 'second-factor.not-active', 'session.too-many-attempts')
  @ApiOperation({ operationId: 'renewRecoveryCodes', summary: 'Get new recovery codes; the old ones work no more' })
  @ApiOkResponse({ type: RecoveryCodes })
  async renew(@Ctx() ctx: RequestContext, @Body() { password, code }: FullProof, @Req() { ip }: FastifyRequest): Promise<RecoveryCodes> {
    const { account } = forAccount(ctx);
    await this.confirmPassword.run(ctx, account, { password, networkAddress: ip, pointer: '/password' });
    return { codes: await this.own.renewCodes(ctx, account, code) };
  }

  @Delete()
  @HttpCode(204)
  @Operation('account.change')
  @ApiProblems('password.wrong', 'second-factor.wrong-code', 'second-factor.not-active', 'session.too-many-attempts')
  @ApiOperation({ operationId: 'endSecondFactor', summary: 'Do without a second factor' })
  @ApiNoContentResponse()
  async end(@Ctx() ctx: RequestContext, @Body() { password, code }: FullProof, @Req() { ip }: FastifyRequest): Promise<void> {
    const { account } = forAccount(ctx);
    await this.confirmPassword.run(ctx, account, { password, networkAddress: ip, pointer: '/password' });
    await this.own.end(ctx, account, code);
  }
}
