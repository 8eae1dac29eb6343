import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems } from '@turnout/shared/server-platform';
import { EVENT_FILTER_CODES, EVENT_PIVOT_CODES } from '../event.problems';
import { EventPivot, EventPivotQuery } from './pivot.dto';
import { ReadPivot } from './read-pivot';

@ApiTags('events')
@Controller('projects/:project/pivot')
export class PivotController {
  constructor(private readonly readPivot: ReadPivot) {}

  @Get()
  @Operation('event.read')
  @ApiProblems(...EVENT_FILTER_CODES, ...EVENT_PIVOT_CODES)
  @ApiOperation({ operationId: 'readPivot', summary: 'Sums of the records that match, by two dimensions' })
  @ApiOkResponse({ type: EventPivot })
  read(@ProjectCtx() ctx: ProjectContext, @Query() query: EventPivotQuery): Promise<EventPivot> {
    return this.readPivot.run(ctx, query);
  }
}
