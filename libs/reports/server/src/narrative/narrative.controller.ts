import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { RICH_TEXT_CODES, RICH_TEXT_FIGURE_CODE } from '@turnout/shared/kernel';
import { ApiProblems } from '@turnout/shared/server-platform';
import { CheckNarrative } from './check-narrative';
import { NarrativeCheck, NarrativeCheckRequest } from './narrative.dto';

@ApiTags('reports')
@Controller('projects/:project/checks/narrative')
export class NarrativeController {
  constructor(private readonly checkNarrative: CheckNarrative) {}

  @Post()
  @HttpCode(200)
  @Operation('report.read')
  @ApiProblems('composition.not-found', 'narrative.not-one-text', 'narrative.text-too-long', 'narrative.unknown-language')
  @ApiProblems(...RICH_TEXT_CODES, RICH_TEXT_FIGURE_CODE)
  @ApiOperation({ operationId: 'checkNarrative', summary: 'Where a text contradicts the records, the promises, or itself' })
  @ApiOkResponse({ type: NarrativeCheck })
  check(@ProjectCtx() ctx: ProjectContext, @Body() input: NarrativeCheckRequest): Promise<NarrativeCheck> {
    return this.checkNarrative.run(ctx, input);
  }
}
