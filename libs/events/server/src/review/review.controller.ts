import { applyDecorators, Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { REVIEW_STEPS, type ReviewAction } from '@turnout/events/domain';
import { ApiProblems, IfMatch, VersionedChange } from '@turnout/shared/server-platform';
import { EventDetail } from '../event/event.dto';
import { REVIEW_CODES, REVIEW_NOTE_CODES } from '../event.problems';
import { ReopenInput, ReturnInput } from './review.dto';
import { ReviewEvent } from './review-event';

/** A route that takes an event one step on its way. */
function Step(action: ReviewAction, operationId: string, summary: string, ...codes: string[]): MethodDecorator {
  return applyDecorators(
    Post(action),
    HttpCode(200),
    Operation(REVIEW_STEPS[action].operation),
    ApiProblems(...REVIEW_CODES, ...codes),
    VersionedChange(),
    ApiOperation({ operationId, summary }),
    ApiOkResponse({ type: EventDetail }),
  );
}

@ApiTags('review')
@Controller('projects/:project/events/:id')
export class ReviewController {
  constructor(private readonly reviewEvent: ReviewEvent) {}

  @Step('hold', 'holdEvent', 'Say that a planned event took place', 'event.still-to-come')
  hold(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<EventDetail> {
    return this.reviewEvent.run(ctx, id, version, { action: 'hold' });
  }

  @Step('submit', 'submitEvent', 'Hand an event in to be approved; its partner cannot change it from then on', 'event.still-to-come')
  submit(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<EventDetail> {
    return this.reviewEvent.run(ctx, id, version, { action: 'submit' });
  }

  @Step('return', 'returnEvent', 'Give an event back to its partner, with what is to be mended', ...REVIEW_NOTE_CODES)
  return(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { note, fields = [] }: ReturnInput,
  ): Promise<EventDetail> {
    return this.reviewEvent.run(ctx, id, version, { action: 'return', note: note ?? '', pointer: '/note', fields });
  }

  @Step('approve', 'approveEvent', 'Approve an event')
  approve(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<EventDetail> {
    return this.reviewEvent.run(ctx, id, version, { action: 'approve' });
  }

  @Step('reopen', 'reopenEvent', 'Open an approved or cancelled event again, with the reason', ...REVIEW_NOTE_CODES)
  reopen(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason, fields = [] }: ReopenInput,
  ): Promise<EventDetail> {
    return this.reviewEvent.run(ctx, id, version, { action: 'reopen', note: reason ?? '', pointer: '/reason', fields });
  }

  @Step('cancel', 'cancelEvent', 'Say that an event will not take place, or did not')
  cancel(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<EventDetail> {
    return this.reviewEvent.run(ctx, id, version, { action: 'cancel' });
  }
}
