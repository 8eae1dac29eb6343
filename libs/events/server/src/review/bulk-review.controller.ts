import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems } from '@turnout/shared/server-platform';
import { REVIEW_NOTE_CODES } from '../event.problems';
import { BulkReview, BulkReviewResult } from './bulk.dto';
import { ReviewEvents } from './review-events';

@ApiTags('review')
@Controller('projects/:project/events/review')
export class BulkReviewController {
  constructor(private readonly reviewEvents: ReviewEvents) {}

  @Post()
  @HttpCode(200)
  @Operation('event.submit')
  @ApiProblems('review.unknown-action', 'review.too-many', 'precondition.required', ...REVIEW_NOTE_CODES)
  @ApiOperation({ operationId: 'reviewEvents', summary: 'Submit, return or approve many events; what became of each is said one by one' })
  @ApiOkResponse({ type: BulkReviewResult })
  review(@ProjectCtx() ctx: ProjectContext, @Body() input: BulkReview): Promise<BulkReviewResult> {
    return this.reviewEvents.run(ctx, input);
  }
}
