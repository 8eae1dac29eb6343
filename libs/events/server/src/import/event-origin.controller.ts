import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems } from '@turnout/shared/server-platform';
import { EventOriginQueries } from './event-origin.queries';
import { EventOrigin } from './import.dto';

@ApiTags('import')
@Controller('projects/:project/events/:id/origin')
export class EventOriginController {
  constructor(private readonly queries: EventOriginQueries) {}

  @Get()
  @Operation('event.read')
  @ApiProblems('event.not-found', 'event.no-origin')
  @ApiOperation({ operationId: 'readEventOrigin', summary: 'The row of the import that an event came from, as it stood' })
  @ApiOkResponse({ type: EventOrigin })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<EventOrigin> {
    return this.queries.read(ctx, id);
  }
}
