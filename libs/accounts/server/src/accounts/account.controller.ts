import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DISPLAY_NAME_CODES } from '@turnout/accounts/domain';
import {
  ApiProblems,
  AuditQueries,
  type HistoryEntry,
  HistoryPage,
  HistoryPageQuery,
  IfMatch,
  INSTALLATION,
  type Page,
  requireId,
  Versioned,
  VersionedChange,
} from '@turnout/shared/server-platform';
import { Operation } from '../access/operation.decorator';
import { Ctx, type RequestContext } from '../access/request-context';
import { Account, AccountChange, AccountPage, AccountQuery } from './account.dto';
import { AccountQueries } from './account.queries';
import { ChangeAccount } from './change-account';

/** The accounts of the installation, for its administrator. */
@ApiTags('accounts')
@Controller('accounts')
export class AccountController {
  constructor(
    private readonly queries: AccountQueries,
    private readonly changeAccount: ChangeAccount,
    private readonly audit: AuditQueries,
  ) {}

  @Get()
  @Operation('account.list')
  @ApiOperation({ operationId: 'listAccounts', summary: 'Everybody who has an account, by name' })
  @ApiOkResponse({ type: AccountPage })
  list(@Ctx() ctx: RequestContext, @Query() query: AccountQuery): Promise<Page<Account>> {
    return this.queries.list(ctx, query);
  }

  @Get(':id')
  @Operation('account.list')
  @ApiProblems('account.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readAccount', summary: 'One account' })
  @ApiOkResponse({ type: Account })
  read(@Ctx() { manager }: RequestContext, @Param('id') id: string): Promise<Account> {
    return this.queries.read(manager, id);
  }

  @Patch(':id')
  @Operation('account.manage')
  @ApiProblems('account.not-found', 'account.last-administrator', 'account.not-yourself', ...DISPLAY_NAME_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeAccount', summary: 'Deactivate an account or bring it back, make it an administrator’s or not' })
  @ApiOkResponse({ type: Account })
  change(@Ctx() ctx: RequestContext, @Param('id') id: string, @IfMatch() version: number, @Body() change: AccountChange): Promise<Account> {
    return this.changeAccount.run(ctx, id, version, change);
  }

  @Get(':id/history')
  @Operation('account.list')
  @ApiProblems('account.not-found')
  @ApiOperation({ operationId: 'listAccountHistory', summary: 'What was done with an account, by whom, the latest first' })
  @ApiOkResponse({ type: HistoryPage })
  async history(@Ctx() ctx: RequestContext, @Param('id') id: string, @Query() query: HistoryPageQuery): Promise<Page<HistoryEntry>> {
    const thing = requireId(id, 'account.not-found');
    await this.queries.read(ctx.manager, thing);
    return this.audit.list({ ...ctx, project: INSTALLATION }, { kind: 'account', thing }, query);
  }
}
