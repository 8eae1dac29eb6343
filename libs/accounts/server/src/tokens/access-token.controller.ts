import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TOKEN_FIELD_CODES } from '@turnout/accounts/domain';
import { ApiProblems, type Page } from '@turnout/shared/server-platform';
import { Operation } from '../access/operation.decorator';
import { Ctx, type RequestContext } from '../access/request-context';
import { AccessToken, AccessTokenPage, AccessTokenWithSecret, NewAccessToken } from './access-token.dto';
import { AccessTokenQueries } from './access-token.queries';
import { EndAccessToken } from './end-access-token';
import { MakeAccessToken } from './make-access-token';

/** One's own access tokens. */
@ApiTags('accounts')
@Controller('account/tokens')
export class AccessTokenController {
  constructor(
    private readonly queries: AccessTokenQueries,
    private readonly make: MakeAccessToken,
    private readonly end: EndAccessToken,
  ) {}

  @Get()
  @Operation('token.manage')
  @ApiOperation({ operationId: 'listAccessTokens', summary: 'One’s own access tokens, the latest first' })
  @ApiOkResponse({ type: AccessTokenPage })
  list(@Ctx() ctx: RequestContext): Promise<Page<AccessToken>> {
    return this.queries.list(ctx);
  }

  // Not @Idempotent(): the answer would be kept for repetitions, and the secret with it.
  @Post()
  @Operation('token.manage')
  @ApiProblems(...TOKEN_FIELD_CODES, 'token.too-many')
  @ApiOperation({ operationId: 'addAccessToken', summary: 'Make an access token; its secret is in this answer only' })
  @ApiCreatedResponse({ type: AccessTokenWithSecret })
  add(@Ctx() ctx: RequestContext, @Body() input: NewAccessToken): Promise<AccessTokenWithSecret> {
    return this.make.run(ctx, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('token.manage')
  @ApiProblems('token.not-found')
  @ApiOperation({ operationId: 'deleteAccessToken', summary: 'Take an access token back' })
  @ApiNoContentResponse()
  delete(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<void> {
    return this.end.run(ctx, id);
  }
}
