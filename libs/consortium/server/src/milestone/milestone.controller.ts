import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { SETTING_FIELD_CODES } from '@turnout/consortium/domain';
import { ApiProblems, Idempotent, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { AddMilestone } from './add-milestone';
import { ChangeMilestone } from './change-milestone';
import { DeleteMilestone } from './delete-milestone';
import { Milestone, MilestoneChange, type MilestoneListItem, MilestonePage, NewMilestone } from './milestone.dto';
import { MilestoneQueries } from './milestone.queries';

@ApiTags('consortium')
@Controller('projects/:project/milestones')
export class MilestoneController {
  constructor(
    private readonly queries: MilestoneQueries,
    private readonly addMilestone: AddMilestone,
    private readonly changeMilestone: ChangeMilestone,
    private readonly deleteMilestone: DeleteMilestone,
  ) {}

  @Get()
  @Operation('consortium.read')
  @ApiOperation({ operationId: 'listMilestones', summary: 'The milestones of a project, in the order in which they are due' })
  @ApiOkResponse({ type: MilestonePage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<MilestoneListItem>> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('consortium.change')
  @ApiProblems(...SETTING_FIELD_CODES)
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'addMilestone', summary: 'Add a milestone' })
  @ApiCreatedResponse({ type: Milestone })
  add(@ProjectCtx() ctx: ProjectContext, @Body() input: NewMilestone): Promise<Milestone> {
    return this.addMilestone.run(ctx, input);
  }

  @Get(':id')
  @Operation('consortium.read')
  @ApiProblems('milestone.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readMilestone', summary: 'One milestone' })
  @ApiOkResponse({ type: Milestone })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<Milestone> {
    return this.queries.read(ctx, id);
  }

  @Patch(':id')
  @Operation('consortium.change')
  @ApiProblems('milestone.not-found', ...SETTING_FIELD_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeMilestone', summary: 'Change a milestone' })
  @ApiOkResponse({ type: Milestone })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: MilestoneChange,
  ): Promise<Milestone> {
    return this.changeMilestone.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('consortium.change')
  @ApiProblems('milestone.not-found', 'milestone.in-use')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteMilestone', summary: 'Delete a milestone that no event counts for' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deleteMilestone.run(ctx, id, version);
  }
}
