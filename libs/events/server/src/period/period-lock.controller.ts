import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { PERIOD_EXCEPTION_FIELD_CODES } from '@turnout/events/domain';
import { ApiProblems, Idempotent, IfMatch, VersionedChange } from '@turnout/shared/server-platform';
import { LockReportingPeriod } from './lock-reporting-period';
import { MakeException } from './make-exception';
import { RemoveException } from './remove-exception';
import { NewPeriodException, PeriodException, PeriodLock, PeriodUnlock, ReportingPeriod } from './reporting-period.dto';
import { UnlockReportingPeriod } from './unlock-reporting-period';

@ApiTags('reporting periods')
@Controller('projects/:project/reporting-periods/:id')
export class PeriodLockController {
  constructor(
    private readonly lockPeriod: LockReportingPeriod,
    private readonly unlockPeriod: UnlockReportingPeriod,
    private readonly makeException: MakeException,
    private readonly removeException: RemoveException,
  ) {}

  @Post('lock')
  @HttpCode(200)
  @Operation('reporting-period.change')
  @ApiProblems('reporting-period.not-found', 'reporting-period.locked', 'setting.too-long')
  @VersionedChange()
  @ApiOperation({ operationId: 'lockReportingPeriod', summary: 'Keep the events of a period as they are, but for named exceptions' })
  @ApiOkResponse({ type: ReportingPeriod })
  lock(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() input: PeriodLock,
  ): Promise<ReportingPeriod> {
    return this.lockPeriod.run(ctx, id, version, input);
  }

  @Post('unlock')
  @HttpCode(200)
  @Operation('reporting-period.change')
  @ApiProblems('reporting-period.not-found', 'reporting-period.not-locked', 'review.note-missing', 'review.note-too-long')
  @VersionedChange()
  @ApiOperation({ operationId: 'unlockReportingPeriod', summary: 'Let the events of a period be changed again, with the reason' })
  @ApiOkResponse({ type: ReportingPeriod })
  unlock(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() input: PeriodUnlock,
  ): Promise<ReportingPeriod> {
    return this.unlockPeriod.run(ctx, id, version, input);
  }

  @Post('exceptions')
  @Operation('reporting-period.change')
  @ApiProblems('reporting-period.not-found', 'event.not-found', ...PERIOD_EXCEPTION_FIELD_CODES)
  @Idempotent()
  @ApiOperation({ operationId: 'addPeriodException', summary: 'Let the events of a partner, or one event, through the lock of a period' })
  @ApiCreatedResponse({ type: PeriodException })
  except(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @Body() input: NewPeriodException): Promise<PeriodException> {
    return this.makeException.run(ctx, id, input);
  }

  @Delete('exceptions/:exception')
  @HttpCode(204)
  @Operation('reporting-period.change')
  @ApiProblems('reporting-period.not-found', 'period-exception.not-found')
  @ApiOperation({ operationId: 'deletePeriodException', summary: 'Take an exception back' })
  @ApiNoContentResponse()
  endException(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @Param('exception') exception: string): Promise<void> {
    return this.removeException.run(ctx, id, exception);
  }
}
