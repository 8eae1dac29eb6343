import { ApiProperty } from '@nestjs/swagger';
import { PROJECT_ROLES, type ProjectRole } from '@turnout/accounts/domain';
import { IsString, MaxLength } from 'class-validator';

/** Who signs in. */
export class SignInDto {
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
export class SessionAccountDto {
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
export class SessionMembershipDto {
  @ApiProperty({ description: 'code of the project' })
  project: string;

  @ApiProperty({ enum: PROJECT_ROLES, enumName: 'ProjectRole' })
  role: ProjectRole;

  @ApiProperty({ type: 'string', nullable: true, description: 'code of the partner the person acts for' })
  partner: string | null;
}

/** Who is signed in, and what they are in which project. */
export class SessionDto {
  @ApiProperty({ type: SessionAccountDto })
  account: SessionAccountDto;

  @ApiProperty({ type: [SessionMembershipDto] })
  memberships: SessionMembershipDto[];

  @ApiProperty({ description: 'whether this installation shows the demo projects' })
  demo: boolean;
}
