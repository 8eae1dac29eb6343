import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation } from '../access/operation.decorator';
import { Ctx, type RequestContext } from '../access/request-context';
import { OutboxPage, OutboxQuery } from './outbox.dto';
import { OutboxQueries } from './outbox.queries';

/** Mails that are to go out. */
@ApiTags('accounts')
@Controller('outbox')
export class OutboxController {
  constructor(private readonly queries: OutboxQueries) {}

  @Get()
  @Operation('outbox.read')
  @ApiOperation({ operationId: 'listOutbox', summary: 'Mails that are to go out or have gone, the latest first' })
  @ApiOkResponse({ type: OutboxPage })
  list(@Ctx() ctx: RequestContext, @Query() query: OutboxQuery): Promise<OutboxPage> {
    return this.queries.list(ctx, query);
  }
}
