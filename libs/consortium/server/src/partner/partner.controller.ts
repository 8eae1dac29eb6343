import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { PARTNER_FIELD_CODES } from '@turnout/consortium/domain';
import { ApiProblems, Idempotent, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { AddPartner } from './add-partner';
import { ChangePartner } from './change-partner';
import { DeletePartner } from './delete-partner';
import { Partner, PartnerChange, PartnerPage, NewPartner } from './partner.dto';
import { PartnerQueries } from './partner.queries';

@ApiTags('consortium')
@Controller('projects/:project/partners')
export class PartnerController {
  constructor(
    private readonly queries: PartnerQueries,
    private readonly addPartner: AddPartner,
    private readonly changePartner: ChangePartner,
    private readonly deletePartner: DeletePartner,
  ) {}

  @Get()
  @Operation('consortium.read')
  @ApiOperation({ operationId: 'listPartners', summary: 'The partners of a project, in its order' })
  @ApiOkResponse({ type: PartnerPage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<Partner>> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('consortium.change')
  @ApiProblems(...PARTNER_FIELD_CODES, 'setting.number-invalid')
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'addPartner', summary: 'Add a partner' })
  @ApiCreatedResponse({ type: Partner })
  add(@ProjectCtx() ctx: ProjectContext, @Body() input: NewPartner): Promise<Partner> {
    return this.addPartner.run(ctx, input);
  }

  @Get(':id')
  @Operation('consortium.read')
  @ApiProblems('partner.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readPartner', summary: 'One partner' })
  @ApiOkResponse({ type: Partner })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<Partner> {
    return this.queries.read(ctx, id);
  }

  @Patch(':id')
  @Operation('consortium.change')
  @ApiProblems('partner.not-found', ...PARTNER_FIELD_CODES, 'setting.number-invalid')
  @VersionedChange()
  @ApiOperation({ operationId: 'changePartner', summary: 'Change a partner' })
  @ApiOkResponse({ type: Partner })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: PartnerChange,
  ): Promise<Partner> {
    return this.changePartner.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('consortium.change')
  @ApiProblems('partner.not-found', 'partner.in-use')
  @VersionedChange()
  @ApiOperation({ operationId: 'deletePartner', summary: 'Delete a partner that nothing hangs on' })
  @ApiNoContentResponse()
  delete(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.deletePartner.run(ctx, id, version);
  }
}
