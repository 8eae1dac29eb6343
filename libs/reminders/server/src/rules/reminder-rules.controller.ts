import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { REMINDER_RULES_CODES } from '@turnout/reminders/domain';
import { ApiProblems, IfMatch, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { ChangeReminderRules } from './change-reminder-rules';
import { ReminderRules, ReminderRulesChange } from './reminder-rules.dto';
import { ReminderRulesQueries } from './reminder-rules.queries';

@ApiTags('reminders')
@Controller('projects/:project/reminder-rules')
export class ReminderRulesController {
  constructor(
    private readonly queries: ReminderRulesQueries,
    private readonly changeRules: ChangeReminderRules,
  ) {}

  @Get()
  @Operation('reminder-rules.read')
  @Versioned()
  @ApiOperation({ operationId: 'readReminderRules', summary: 'What the project asks its partners for, by when, and whether by mail' })
  @ApiOkResponse({ type: ReminderRules })
  read(@ProjectCtx() ctx: ProjectContext): Promise<ReminderRules> {
    return this.queries.read(ctx);
  }

  @Patch()
  @Operation('reminder-rules.change')
  @ApiProblems(...REMINDER_RULES_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeReminderRules', summary: 'Change what the project asks its partners for' })
  @ApiOkResponse({ type: ReminderRules })
  change(@ProjectCtx() ctx: ProjectContext, @IfMatch() version: number, @Body() change: ReminderRulesChange): Promise<ReminderRules> {
    return this.changeRules.run(ctx, version, change);
  }
}
