import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { parseEventFilter } from '@turnout/events/domain';
import { ApiProblems } from '@turnout/shared/server-platform';
import { EventFilterQuery } from '../event/event-query.dto';
import { filterOf } from '../event/filter-of';
import { EVENT_FILTER_CODES } from '../event.problems';
import { PlaceSumsPage } from './place.dto';
import { PlaceQueries } from './place.queries';

@ApiTags('events')
@Controller('projects/:project/summary/places')
export class PlaceController {
  constructor(private readonly queries: PlaceQueries) {}

  @Get()
  @Operation('event.read')
  @ApiProblems(...EVENT_FILTER_CODES)
  @ApiOperation({ operationId: 'summarisePlaces', summary: 'Sums of the records that match, by the places they name' })
  @ApiOkResponse({ type: PlaceSumsPage })
  async summarise(@ProjectCtx() ctx: ProjectContext, @Query() query: EventFilterQuery): Promise<PlaceSumsPage> {
    return { ...(await this.queries.sums(ctx, parseEventFilter(filterOf(query)))), nextCursor: null } as PlaceSumsPage;
  }
}
