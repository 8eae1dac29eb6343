import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems, Idempotent, type Page, PageQuery } from '@turnout/shared/server-platform';
import { REVIEW_NOTE_CODES } from '../event.problems';
import { AddComment } from './add-comment';
import { EventComment, EventCommentPage, NewEventComment } from './comment.dto';
import { ListComments } from './list-comments';

@ApiTags('review')
@Controller('projects/:project/events/:id/comments')
export class CommentController {
  constructor(
    private readonly listComments: ListComments,
    private readonly addComment: AddComment,
  ) {}

  @Get()
  @Operation('event.read')
  @ApiProblems('event.not-found', 'request.bad-cursor', 'request.bad-limit')
  @ApiOperation({ operationId: 'listEventComments', summary: 'Notes of the review and comments on an event, the earliest first' })
  @ApiOkResponse({ type: EventCommentPage })
  list(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @Query() query: PageQuery): Promise<Page<EventComment>> {
    return this.listComments.run(ctx, id, query);
  }

  @Post()
  @Operation('event.comment')
  @ApiProblems('event.not-found', ...REVIEW_NOTE_CODES, 'review.unknown-comment')
  @Idempotent()
  @ApiOperation({ operationId: 'addEventComment', summary: 'Say something about an event, or answer what was said' })
  @ApiCreatedResponse({ type: EventComment })
  add(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @Body() input: NewEventComment): Promise<EventComment> {
    return this.addComment.run(ctx, id, input);
  }
}
