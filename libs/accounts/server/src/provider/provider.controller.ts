import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@turnout/shared/kernel';
import { TextField } from '@turnout/shared/server-platform';
import { IsOptional, IsString } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Operation } from '../access/operation.decorator';
import { Ctx, type RequestContext } from '../access/request-context';
import { StartSession } from '../sessions/start-session';
import { innerPath } from './inner-path';
import { ProviderSettings } from './provider-settings';
import { RecogniseAccount } from './recognise-account';
import { VisitCookie } from './visit-cookie';
import { VisitProvider } from './visit-provider';

/** In which ways people can sign in here, besides by password. */
export class SignInOptions {
  @TextField({ nullable: true, description: 'What the identity provider is called; `null` where there is none.' })
  provider: string | null;
}

/** Where to go after signing in. */
export class ProviderDestination {
  @ApiProperty({ type: String, required: false, description: 'A path of the web.' })
  @IsOptional()
  @IsString()
  to?: string;
}

/** Signing in at an identity provider. People come to these routes with the whole page, so that every answer leads to another one. */
@ApiTags('accounts')
@Controller('session')
export class ProviderController {
  constructor(
    private readonly settings: ProviderSettings,
    private readonly visits: VisitProvider,
    private readonly recognise: RecogniseAccount,
    private readonly start: StartSession,
    private readonly cookie: VisitCookie,
  ) {}

  @Get('options')
  @Operation('session.open')
  @ApiOperation({ operationId: 'readSignInOptions', summary: 'In which ways people can sign in' })
  @ApiOkResponse({ type: SignInOptions })
  options(): SignInOptions {
    return { provider: this.settings.provider?.label ?? null };
  }

  @Get('provider')
  @Operation('session.open')
  @ApiOperation({ operationId: 'openProvider', summary: 'Go to the identity provider to sign in' })
  @ApiFoundResponse({ description: 'to the provider, or back to signing in with `refused` saying why not' })
  async visit(@Ctx() ctx: RequestContext, @Query() { to }: ProviderDestination, @Res() reply: FastifyReply): Promise<void> {
    const leads = async () => {
      const { token, address } = await this.visits.send(ctx, innerPath(to));
      this.cookie.write(reply, token);
      return address;
    };
    await reply.redirect(await leads().catch(backToSignIn), 302);
  }

  @Get('provider/callback')
  @Operation('session.open')
  @ApiOperation({ operationId: 'closeProvider', summary: 'Come back from the identity provider' })
  @ApiFoundResponse({ description: 'signed in, to where the person wanted to go; else back to signing in with `refused` saying why not' })
  async takeBack(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const leads = async () => {
      const query = request.url.slice((request.url + '?').indexOf('?'));
      const { identity, returnTo } = await this.visits.takeBack(ctx, this.cookie.read(request), query);
      await this.start.run(ctx, await this.recognise.run(ctx, identity), request, reply);
      return returnTo;
    };
    const address = await leads().catch(backToSignIn);
    this.cookie.clear(reply);
    await reply.redirect(address, 302);
  }
}

/** What a person can do something about is said on the page for signing in; everything else is a fault of ours. */
function backToSignIn(error: unknown): string {
  if (error instanceof DomainError && error.code.startsWith('provider.')) return `/sign-in?refused=${error.code}`;
  throw error;
}
