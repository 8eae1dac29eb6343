import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { VERSION_LINK_CODES } from '@turnout/reports/definitions';
import { ApiProblems, Idempotent, type Page } from '@turnout/shared/server-platform';
import { RevokeLink } from './revoke-link';
import { ShareVersion } from './share-version';
import { MadeVersionLink, NewVersionLink, VersionLink, VersionLinkPage } from './version-link.dto';
import { VersionLinkQueries } from './version-link.queries';
import { VersionQueries } from './version.queries';

@ApiTags('versions')
@Controller('projects/:project/versions/:id/links')
export class VersionLinkController {
  constructor(
    private readonly versions: VersionQueries,
    private readonly queries: VersionLinkQueries,
    private readonly shareVersion: ShareVersion,
    private readonly revokeLink: RevokeLink,
  ) {}

  @Get()
  @Operation('version.share')
  @ApiProblems('version.not-found')
  @ApiOperation({
    operationId: 'listVersionLinks',
    summary: 'Links to a version for people outside, those that lead nowhere any more among them',
  })
  @ApiOkResponse({ type: VersionLinkPage })
  async list(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<Page<VersionLink>> {
    await this.versions.read(ctx, id);
    return this.queries.list(ctx, id);
  }

  @Post()
  @Operation('version.share')
  @ApiProblems('version.not-found', ...VERSION_LINK_CODES)
  @Idempotent()
  @ApiOperation({ operationId: 'shareVersion', summary: 'Make a link to a version; its address is told once' })
  @ApiCreatedResponse({ type: MadeVersionLink })
  share(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @Body() given: NewVersionLink): Promise<MadeVersionLink> {
    return this.shareVersion.run(ctx, id, given);
  }

  @Delete(':link')
  @HttpCode(204)
  @Operation('version.share')
  @ApiProblems('version.not-found', 'version-link.not-found')
  @ApiOperation({ operationId: 'revokeVersionLink', summary: 'Take a link back' })
  @ApiNoContentResponse()
  revoke(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @Param('link') link: string): Promise<void> {
    return this.revokeLink.run(ctx, id, link);
  }
}
