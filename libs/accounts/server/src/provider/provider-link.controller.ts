import { Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '@turnout/shared/server-platform';
import { Operation } from '../access/operation.decorator';
import { Ctx, forAccount, type RequestContext } from '../access/request-context';
import { OwnProviderLink } from './own-provider-link';
import { ProviderLink } from './provider-link.dto';

/** One's own link to an identity provider. */
@ApiTags('accounts')
@Controller('account/provider-link')
export class ProviderLinkController {
  constructor(private readonly own: OwnProviderLink) {}

  @Get()
  @Operation('account.change')
  @ApiOperation({ operationId: 'readProviderLink', summary: 'Whether one can sign in at the identity provider' })
  @ApiOkResponse({ type: ProviderLink })
  read(@Ctx() ctx: RequestContext): Promise<ProviderLink> {
    return this.own.read(ctx, forAccount(ctx).account);
  }

  @Delete()
  @HttpCode(204)
  @Operation('account.change')
  @ApiProblems('provider.not-linked')
  @ApiOperation({ operationId: 'endProviderLink', summary: 'End the link to the identity provider; the password goes on working' })
  @ApiNoContentResponse()
  end(@Ctx() ctx: RequestContext): Promise<void> {
    return this.own.end(ctx, forAccount(ctx).account);
  }
}
