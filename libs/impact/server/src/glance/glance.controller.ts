import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Ctx, forAccount, Operation, type RequestContext } from '@turnout/accounts/server';
import type { Page } from '@turnout/shared/server-platform';
import { type ProjectGlance, ProjectGlancePage } from './glance.dto';
import { ReadGlance } from './read-glance';

@ApiTags('impact')
@Controller('overview')
export class GlanceController {
  constructor(private readonly readGlance: ReadGlance) {}

  @Get()
  @Operation('project.list')
  @ApiOperation({ operationId: 'readOverview', summary: 'All projects of the reader at a glance: where each stands, and what is behind' })
  @ApiOkResponse({ type: ProjectGlancePage })
  read(@Ctx() ctx: RequestContext): Promise<Page<ProjectGlance>> {
    return this.readGlance.run(forAccount(ctx));
  }
}
