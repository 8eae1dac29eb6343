import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Ctx, Operation, type RequestContext } from '@turnout/accounts/server';
import { ApiProblems, LeavesBody } from '@turnout/shared/server-platform';
import { StopDigests } from './stop-digests';

@ApiTags('reminders')
@Controller('digest-stops')
export class DigestStopController {
  constructor(private readonly stopDigests: StopDigests) {}

  @Post(':token')
  @HttpCode(204)
  @Operation('digest.stop')
  @LeavesBody()
  @ApiProblems('digest-stop.not-valid')
  @ApiOperation({
    operationId: 'stopDigests',
    summary: 'Stop mails about what is missing, by the link in one of them (RFC 8058); works for a year',
  })
  @ApiNoContentResponse()
  stop(@Ctx() ctx: RequestContext, @Param('token') token: string): Promise<void> {
    return this.stopDigests.run(ctx, token);
  }
}
