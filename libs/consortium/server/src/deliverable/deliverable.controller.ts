import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { SETTING_FIELD_CODES } from '@turnout/consortium/domain';
import { ApiProblems, Idempotent, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { AddDeliverable } from './add-deliverable';
import { ChangeDeliverable } from './change-deliverable';
import { DeleteDeliverable } from './delete-deliverable';
import { Deliverable, DeliverableChange, type DeliverableListItem, DeliverablePage, NewDeliverable } from './deliverable.dto';
import { DeliverableQueries } from './deliverable.queries';

@ApiTags('consortium')
@Controller('projects/:project/deliverables')
export class DeliverableController {
  constructor(
    private readonly queries: DeliverableQueries,
    private readonly addDeliverable: AddDeliverable,
    private readonly changeDeliverable: ChangeDeliverable,
    private readonly deleteDeliverable: DeleteDeliverable,
  ) {}

  @Get()
  @Operation('consortium.read')
  @ApiOperation({ operationId: 'listDeliverables', summary: 'The deliverables of a project, in the order in which they are due' })
  @ApiOkResponse({ type: DeliverablePage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<DeliverableListItem>> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('consortium.change')
  @ApiProblems(...SETTING_FIELD_CODES)
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'addDeliverable', summary: 'Add a deliverable' })
  @ApiCreatedResponse({ type: Deliverable })
  add(@ProjectCtx() ctx: ProjectContext, @Body() input: NewDeliverable): Promise<Deliverable> {
    return this.addDeliverable.run(ctx, input);
  }

  @Get(':id')
  @Operation('consortium.read')
  @ApiProblems('deliverable.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readDeliverable', summary: 'One deliverable' })
  @ApiOkResponse({ type: Deliverable })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<Deliverable> {
    return this.queries.read(ctx, id);
  }

  @Patch(':id')
  @Operation('consortium.change')
  @ApiProblems('deliverable.not-found', ...SETTING_FIELD_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeDeliverable', summary: 'Change a deliverable' })
  @ApiOkResponse({ type: Deliverable })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: DeliverableChange,
  ): Promise<Deliverable> {
    return this.changeDeliverable.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('consortium.change')
  @ApiProblems('deliverable.not-found', 'deliverable.in-use')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteDeliverable', summary: 'Delete a deliverable that no event counts for' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deleteDeliverable.run(ctx, id, version);
  }
}
