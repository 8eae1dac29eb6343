import { Body, Controller, Delete, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '@turnout/shared/server-platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Operation } from '../access/operation.decorator';
import { Ctx, forAccount, type RequestContext } from '../access/request-context';
import { Session } from '../sessions/session.dto';
import { StartSession } from '../sessions/start-session';
import { RemoveSecondFactor } from './remove-second-factor';
import { SecondStepAnswer } from './second-factor.dto';
import { SecondStep } from './second-step';

/** Getting in with a second factor, and what helps whoever has lost it. */
@ApiTags('accounts')
@Controller()
export class SecondStepController {
  constructor(
    private readonly step: SecondStep,
    private readonly start: StartSession,
    private readonly removal: RemoveSecondFactor,
  ) {}

  @Post('session/second-factor')
  @HttpCode(200)
  @Operation('session.open')
  @ApiProblems('session.challenge-not-valid', 'second-factor.wrong-code', 'second-factor.unavailable', 'session.too-many-attempts')
  @ApiOperation({ operationId: 'passSecondStep', summary: 'Sign in: the second step, for an account with a second factor' })
  @ApiOkResponse({ type: Session, description: 'signed in; the session is in the cookie' })
  async pass(
    @Ctx() ctx: RequestContext,
    @Body() { challenge, code }: SecondStepAnswer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.start.run(ctx, await this.step.pass(ctx, challenge, code), request, reply);
  }

  @Delete('accounts/:id/second-factor')
  @HttpCode(204)
  @Operation('second-factor.remove')
  @ApiProblems('second-factor.not-found')
  @ApiOperation({ operationId: 'removeSecondFactor', summary: 'Take out the second factor of somebody who has lost it; they are told' })
  @ApiNoContentResponse()
  remove(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<void> {
    return this.removal.run(ctx, forAccount(ctx).account, id);
  }
}
