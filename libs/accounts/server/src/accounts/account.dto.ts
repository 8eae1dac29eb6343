import { ApiProperty } from '@nestjs/swagger';
import { CountField, FlagField, IdField, InstantField, PageOf, PartsField, TextField } from '@turnout/shared/server-platform';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { SessionMembership } from '../sessions/session.dto';

/** An account, as the installation's administrator sees it. */
export class Account {
  @IdField()
  id: string;
  @TextField()
  displayName: string;
  @TextField({ example: 'ana@example.org' })
  email: string;
  @FlagField({ description: 'Whether somebody gets in with it.' })
  active: boolean;
  @FlagField()
  isAdministrator: boolean;
  @FlagField({ description: 'Whether signing in by password takes a code as well.' })
  hasSecondFactor: boolean;
  @InstantField()
  createdAt: string;
  @InstantField({ nullable: true })
  deactivatedAt: string | null;
  @InstantField({ nullable: true, description: 'When somebody last signed in with it.' })
  lastSignedInAt: string | null;
  @PartsField(() => SessionMembership, { description: 'What the person is in which project; they have it back when reactivated.' })
  memberships: SessionMembership[];
  @CountField()
  version: number;
}

export const AccountPage = PageOf(Account, 'AccountPage');

/** What becomes of an account; a field left out stays as it is. */
export class AccountChange {
  @FlagField({ optional: true, description: '`false` ends every session, token and link of the account at once.' })
  active?: boolean;
  @FlagField({ optional: true })
  isAdministrator?: boolean;
  @TextField({ optional: true })
  displayName?: string;
}

const STATES = ['active', 'deactivated'] as const;

/** Which accounts. */
export class AccountQuery {
  @ApiProperty({ type: String, required: false, description: 'Words in name or address, whatever their case and accents.' })
  @IsOptional()
  @IsString()
  q?: string;
  @ApiProperty({ enum: STATES, required: false })
  @IsOptional()
  @IsIn(STATES, { message: 'request.invalid-value' })
  state?: (typeof STATES)[number];
  @ApiProperty({ type: String, required: false, description: 'Where the previous page ended.' })
  @IsOptional()
  @IsString()
  cursor?: string;
  @ApiProperty({ type: String, required: false, description: 'Accounts per page, 1 to 200; 50 when left out.' })
  @IsOptional()
  @IsString()
  limit?: string;
}
