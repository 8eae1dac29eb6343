import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { Impact } from './impact.dto';
import { ReadImpact } from './read-impact';

@ApiTags('impact')
@Controller('projects/:project/impact')
export class ImpactController {
  constructor(private readonly readImpact: ReadImpact) {}

  @Get()
  @Operation('target.read')
  @ApiOperation({ operationId: 'readImpact', summary: 'How far the promises of a project are kept, and what would close the gap' })
  @ApiOkResponse({ type: Impact })
  read(@ProjectCtx() ctx: ProjectContext): Promise<Impact> {
    return this.readImpact.run(ctx);
  }
}
