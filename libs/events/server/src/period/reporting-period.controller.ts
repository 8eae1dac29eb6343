import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { REPORTING_PERIOD_FIELD_CODES } from '@turnout/events/domain';
import { ApiProblems, Idempotent, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { AddReportingPeriod } from './add-reporting-period';
import { ChangeReportingPeriod } from './change-reporting-period';
import { DeleteReportingPeriod } from './delete-reporting-period';
import { NewReportingPeriod, ReportingPeriod, ReportingPeriodChange, ReportingPeriodPage } from './reporting-period.dto';
import { ReportingPeriodQueries } from './reporting-period.queries';

@ApiTags('reporting periods')
@Controller('projects/:project/reporting-periods')
export class ReportingPeriodController {
  constructor(
    private readonly queries: ReportingPeriodQueries,
    private readonly addPeriod: AddReportingPeriod,
    private readonly changePeriod: ChangeReportingPeriod,
    private readonly deletePeriod: DeleteReportingPeriod,
  ) {}

  @Get()
  @Operation('reporting-period.read')
  @ApiOperation({ operationId: 'listReportingPeriods', summary: 'The reporting periods of a project, the earliest first' })
  @ApiOkResponse({ type: ReportingPeriodPage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<ReportingPeriod>> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('reporting-period.change')
  @ApiProblems(...REPORTING_PERIOD_FIELD_CODES)
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'addReportingPeriod', summary: 'Add a reporting period' })
  @ApiCreatedResponse({ type: ReportingPeriod })
  add(@ProjectCtx() ctx: ProjectContext, @Body() input: NewReportingPeriod): Promise<ReportingPeriod> {
    return this.addPeriod.run(ctx, input);
  }

  @Get(':id')
  @Operation('reporting-period.read')
  @ApiProblems('reporting-period.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readReportingPeriod', summary: 'One reporting period' })
  @ApiOkResponse({ type: ReportingPeriod })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<ReportingPeriod> {
    return this.queries.read(ctx, id);
  }

  @Patch(':id')
  @Operation('reporting-period.change')
  @ApiProblems('reporting-period.not-found', 'reporting-period.locked', ...REPORTING_PERIOD_FIELD_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeReportingPeriod', summary: 'Change a reporting period that is not locked' })
  @ApiOkResponse({ type: ReportingPeriod })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: ReportingPeriodChange,
  ): Promise<ReportingPeriod> {
    return this.changePeriod.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('reporting-period.change')
  @ApiProblems('reporting-period.not-found', 'reporting-period.locked', 'reporting-period.in-use')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteReportingPeriod', summary: 'Delete a reporting period that is not locked; its events stay' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deletePeriod.run(ctx, id, version);
  }
}
