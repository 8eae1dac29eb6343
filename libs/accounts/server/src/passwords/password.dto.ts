import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

const PASSWORD = { format: 'password', maxLength: 1024 } as const;

/** A change of one's own password. */
export class PasswordChange {
  @ApiProperty(PASSWORD)
  @IsString()
  @MaxLength(1024, { message: 'password.wrong' })
  current: string;
  @ApiProperty(PASSWORD)
  @IsString()
  @MaxLength(1024, { message: 'password.too-long' })
  next: string;
}

/** Who has forgotten their password. */
export class PasswordResetRequest {
  @ApiProperty({ example: 'ana@example.org', maxLength: 320 })
  @IsString()
  @MaxLength(320, { message: 'account.email-invalid' })
  email: string;
}

/** A new password, by the link from a mail. */
export class PasswordResetRedemption {
  @ApiProperty({ description: 'What the link carries.', maxLength: 43 })
  @IsString()
  @MaxLength(43, { message: 'password-reset.not-valid' })
  token: string;
  @ApiProperty(PASSWORD)
  @IsString()
  @MaxLength(1024, { message: 'password.too-long' })
  password: string;
}
