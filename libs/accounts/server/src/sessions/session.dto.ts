import { ApiProperty } from '@nestjs/swagger';
import { PROJECT_ROLES, type ProjectRole } from '@turnout/accounts/domain';
import { IsString, MaxLength } from 'class-validator';

/** Who signs in. */
export class SignIn {
  @ApiProperty({ example: 'coordinator@example.org', maxLength: 320 })
  @IsString()
  @MaxLength(320, { message: 'session.wrong-credentials' })
  email: string;

  @ApiProperty({ format: 'password', maxLength: 1024 })
  @IsString()
  @MaxLength(1024, { message: 'session.wrong-credentials' })
  password: string;
}

/** The person who is signed in. */
export class SessionAccount {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  email: string;

  @ApiProperty()
  displayName: string;

  @ApiProperty()
  isAdministrator: boolean;
}

/** What the person is in one project. */
export class SessionMembership {
  @ApiProperty({ description: 'code of the project' })
  project: string;

  @ApiProperty({ enum: PROJECT_ROLES, enumName: 'ProjectRole' })
  role: ProjectRole;

  @ApiProperty({ type: 'string', nullable: true, description: 'code of the partner the person acts for' })
  partner: string | null;

  @ApiProperty({ type: [String], description: 'codes of the work packages a lead is bound to; none for all of the project' })
  workPackages: string[];
}

/** Who is signed in, and what they are in which project. */
export class Session {
  @ApiProperty({ type: SessionAccount })
  account: SessionAccount;

  @ApiProperty({ type: [SessionMembership] })
  memberships: SessionMembership[];

  @ApiProperty({ description: 'whether this installation shows the demo projects' })
  demo: boolean;
}
