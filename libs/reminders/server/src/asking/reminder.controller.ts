import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems, Idempotent, type Page } from '@turnout/shared/server-platform';
import { AskNow } from './ask-now';
import { PreviewReminders } from './preview-reminders';
import { ReminderQuery } from './reminder-query.dto';
import { AskedNow, AskingNow, AskingUndone, type Reminder, ReminderPage, RemindersPreview } from './reminder.dto';
import { ReminderQueries } from './reminder.queries';
import { UndoAsking } from './undo-asking';

@ApiTags('reminders')
@Controller('projects/:project/reminders')
export class ReminderController {
  constructor(
    private readonly queries: ReminderQueries,
    private readonly preview: PreviewReminders,
    private readonly askNow: AskNow,
    private readonly undoAsking: UndoAsking,
  ) {}

  @Get()
  @Operation('reminder.read')
  @ApiProblems('request.bad-cursor', 'request.bad-limit')
  @ApiOperation({ operationId: 'listReminders', summary: 'Who was asked when and for how much, the latest first; known for a year' })
  @ApiOkResponse({ type: ReminderPage })
  list(@ProjectCtx() ctx: ProjectContext, @Query() query: ReminderQuery): Promise<Page<Reminder>> {
    return this.queries.list(ctx, query);
  }

  @Get('preview')
  @Operation('reminder.read')
  @ApiOperation({ operationId: 'previewReminders', summary: 'What would go out the next time, to whom and in which words' })
  @ApiOkResponse({ type: RemindersPreview })
  next(@ProjectCtx() ctx: ProjectContext): Promise<RemindersPreview> {
    return this.preview.run(ctx);
  }

  @Post()
  @HttpCode(200)
  @Operation('reminder.ask')
  @ApiProblems('event.unknown-partner', 'reminder.nothing-missing', 'reminder.nobody-to-ask')
  @Idempotent()
  @ApiOperation({ operationId: 'askNow', summary: 'Ask those who act for a partner now; it counts as their mail of the week' })
  @ApiOkResponse({ type: AskedNow })
  ask(@ProjectCtx() ctx: ProjectContext, @Body() { partner }: AskingNow): Promise<AskedNow> {
    return this.askNow.run(ctx, partner);
  }

  @Post(':asking/undo')
  @HttpCode(200)
  @Operation('reminder.ask')
  @ApiProblems('reminder.not-found', 'reminder.gone')
  @ApiOperation({
    operationId: 'undoAsking',
    summary: 'Take back that people were asked, while their mails wait; nobody’s week is used up by it',
  })
  @ApiOkResponse({ type: AskingUndone })
  undo(@ProjectCtx() ctx: ProjectContext, @Param('asking') asking: string): Promise<AskingUndone> {
    return this.undoAsking.run(ctx, asking);
  }
}
