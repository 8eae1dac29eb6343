import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { ApiProblems, IfMatch, VersionedChange } from '@turnout/shared/server-platform';
import { MergePartners } from './merge-partners';
import { PartnerMergeInput, PartnerMergePreview, PartnerMergeQuery, PartnerMergeResult } from './partner-merge.dto';
import { PreviewMerge } from './preview-merge';

@ApiTags('consortium')
@Controller('projects/:project/partners/:id')
export class PartnerMergeController {
  constructor(
    private readonly previewMerge: PreviewMerge,
    private readonly mergePartners: MergePartners,
  ) {}

  @Get('merge-preview')
  @Operation('consortium.change')
  @ApiProblems('partner.not-found', 'partner.merge-into-itself')
  @ApiOperation({ operationId: 'readPartnerMergePreview', summary: 'What merging a partner into another would do' })
  @ApiOkResponse({ type: PartnerMergePreview })
  preview(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @Query() { into }: PartnerMergeQuery): Promise<PartnerMergePreview> {
    return this.previewMerge.run(ctx, id, into);
  }

  @Post('merge')
  @HttpCode(200)
  @Operation('consortium.change')
  @ApiProblems('partner.not-found', 'partner.merge-into-itself')
  @VersionedChange()
  @ApiOperation({ operationId: 'mergePartner', summary: 'Merge a partner into another; all that names it follows, and it is gone' })
  @ApiOkResponse({ type: PartnerMergeResult })
  merge(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { into }: PartnerMergeInput,
  ): Promise<PartnerMergeResult> {
    return this.mergePartners.run(ctx, id, version, into);
  }
}
