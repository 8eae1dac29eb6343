import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MEMBER_FIELD_CODES } from '@turnout/accounts/domain';
import { ApiProblems, Idempotent, IfMatch, type Page, Versioned, VersionedChange } from '@turnout/shared/server-platform';
import { Operation } from '../access/operation.decorator';
import { type ProjectContext, ProjectCtx } from '../access/request-context';
import { AddMember } from './add-member';
import { ChangeMember } from './change-member';
import { Member, MemberChange, MemberPage, NewMember } from './member.dto';
import { MemberQueries } from './member.queries';
import { RemoveMember } from './remove-member';

/** Who belongs to a project, as what. */
@ApiTags('accounts')
@Controller('projects/:project/members')
export class MemberController {
  constructor(
    private readonly queries: MemberQueries,
    private readonly addMember: AddMember,
    private readonly changeMember: ChangeMember,
    private readonly removeMember: RemoveMember,
  ) {}

  @Get()
  @Operation('member.read')
  @ApiOperation({ operationId: 'listMembers', summary: 'Who belongs to a project, by name' })
  @ApiOkResponse({ type: MemberPage })
  list(@ProjectCtx() ctx: ProjectContext): Promise<Page<Member>> {
    return this.queries.list(ctx);
  }

  @Post()
  @Operation('member.change')
  @ApiProblems(...MEMBER_FIELD_CODES, 'member.unknown-account', 'member.already')
  @Idempotent()
  @Versioned()
  @ApiOperation({ operationId: 'addMember', summary: 'Let somebody who has an account belong to the project' })
  @ApiCreatedResponse({ type: Member })
  add(@ProjectCtx() ctx: ProjectContext, @Body() input: NewMember): Promise<Member> {
    return this.addMember.run(ctx, input);
  }

  @Get(':id')
  @Operation('member.read')
  @ApiProblems('member.not-found')
  @Versioned()
  @ApiOperation({ operationId: 'readMember', summary: 'One member' })
  @ApiOkResponse({ type: Member })
  read(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string): Promise<Member> {
    return this.queries.read(ctx, id);
  }

  @Patch(':id')
  @Operation('member.change')
  @ApiProblems('member.not-found', 'member.last-coordinator', ...MEMBER_FIELD_CODES)
  @VersionedChange()
  @ApiOperation({ operationId: 'changeMember', summary: 'Change what somebody is in the project' })
  @ApiOkResponse({ type: Member })
  change(
    @ProjectCtx() ctx: ProjectContext,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: MemberChange,
  ): Promise<Member> {
    return this.changeMember.run(ctx, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('member.change')
  @ApiProblems('member.not-found', 'member.last-coordinator')
  @VersionedChange()
  @ApiOperation({ operationId: 'deleteMember', summary: 'End somebody’s belonging to the project' })
  @ApiNoContentResponse()
  remove(@ProjectCtx() ctx: ProjectContext, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.removeMember.run(ctx, id, version);
  }
}
