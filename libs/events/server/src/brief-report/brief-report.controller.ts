import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { BRIEF_REPORT_CODES } from '@turnout/events/domain';
import { RICH_TEXT_CODES } from '@turnout/shared/kernel';
import { ApiProblems, IfMatch, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { BriefReportDetail, BriefReportChange } from './brief-report.dto';
import { ReadBriefReport } from './read-brief-report';
import { ChangeBriefReport } from './change-brief-report';

@ApiTags('brief-reports')
@Controller('projects/:project/events/:id/brief-report')
export class BriefReportController {
  constructor(
    private readonly readReport: ReadBriefReport,
    private readonly changeReport: ChangeBriefReport,
  ) {}

  @Get()
  @Operation('event.read')
  @ApiProblems('event.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readBriefReport', summary: 'The report of an event; empty and of version 0 where nobody has written one' })
  @ApiOkResponse({ type: BriefReportDetail })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<BriefReportDetail> {
    return this.readReport.run(ctx, id);
  }

  @Patch()
  @Operation('event.change')
  @ApiProblems('event.not-found', 'event.locked', 'event.period-locked', ...RICH_TEXT_CODES, ...BRIEF_REPORT_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeBriefReport', summary: 'Write the report of an event, section by section' })
  @ApiOkResponse({ type: BriefReportDetail })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() input: BriefReportChange,
  ): Promise<BriefReportDetail> {
    return this.changeReport.run(ctx, id, version, input);
  }
}
