import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Ctx, Operation, type RequestContext } from '@turnout/accounts/server';
import { ApiProblems } from '@turnout/shared/server-platform';
import type { FastifyReply } from 'fastify';
import { RENDER_CODES } from '../report.problems';
import { OpenSharedVersion } from './open-shared-version';
import { SharedVersion } from './shared-version.dto';
import { VersionBytes } from './version-bytes';

/** No search engine is to keep what a link leads to. */
const NotIndexed = (): MethodDecorator => Header('x-robots-tag', 'noindex, nofollow, noarchive');

/** One version for whoever holds a link to it; nobody has to be signed in, and nobody is told more. */
@ApiTags('versions')
@Controller('shared-versions')
export class SharedVersionController {
  constructor(private readonly openShared: OpenSharedVersion) {}

  @Get(':token')
  @Operation('shared-version.read')
  @NotIndexed()
  @ApiProblems('shared-version.not-found')
  @ApiOperation({ operationId: 'readSharedVersion', summary: 'The version that a link leads to' })
  @ApiOkResponse({ type: SharedVersion })
  read(@Ctx() ctx: RequestContext, @Param('token') token: string): Promise<SharedVersion> {
    return this.openShared.run(ctx, token);
  }

  @Get(':token.:format')
  @Operation('shared-version.read')
  @NotIndexed()
  @ApiProblems(
    ...['shared-version.not-found', 'report.unknown-format', 'version.still-rendering', 'version.altered', 'file.lost', 'file.store-away'],
    ...RENDER_CODES,
  )
  @ApiOperation({ operationId: 'readSharedVersionFile', summary: 'The version that a link leads to, as a file' })
  @VersionBytes()
  async file(
    @Ctx() ctx: RequestContext,
    @Param('token') token: string,
    @Param('format') format: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { content, headers } = await this.openShared.file(ctx, token, format);
    reply.headers(headers);
    return content;
  }
}
