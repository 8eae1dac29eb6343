import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DISPLAY_NAME_CODES, PASSWORD_CODES } from '@turnout/accounts/domain';
import { ApiProblems } from '@turnout/shared/server-platform';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Operation } from '../access/operation.decorator';
import { Ctx, type RequestContext } from '../access/request-context';
import { Session } from '../sessions/session.dto';
import { StartSession } from '../sessions/start-session';
import { SetUp } from './set-up';

/** The first person of an installation. */
export class FirstAccount {
  @ApiProperty({ description: 'What the link carries that the first start prints.', maxLength: 43 })
  @IsString()
  @MaxLength(43, { message: 'setup.not-valid' })
  token: string;
  @ApiProperty({ maxLength: 320 })
  @IsString()
  @MaxLength(320, { message: 'account.email-invalid' })
  email: string;
  @ApiProperty()
  @IsString()
  displayName: string;
  @ApiProperty({ format: 'password', maxLength: 1024 })
  @IsString()
  @MaxLength(1024, { message: 'password.too-long' })
  password: string;
}

/** Setting up an installation that has nobody yet. */
@ApiTags('accounts')
@Controller('setup')
export class SetupController {
  constructor(
    private readonly setUp: SetUp,
    private readonly start: StartSession,
  ) {}

  @Post()
  @HttpCode(200)
  @Operation('setup.redeem')
  @ApiProblems('setup.not-valid', 'account.email-invalid', ...DISPLAY_NAME_CODES, ...PASSWORD_CODES)
  @ApiOperation({ operationId: 'redeemSetup', summary: 'Make the first account, its administrator’s, and be signed in' })
  @ApiOkResponse({ type: Session })
  async redeem(
    @Ctx() ctx: RequestContext,
    @Body() input: FirstAccount,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.start.run(ctx, await this.setUp.run(ctx, input), request, reply);
  }
}
