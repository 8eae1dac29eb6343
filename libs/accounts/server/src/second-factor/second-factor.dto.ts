import { ApiProperty } from '@nestjs/swagger';
import { CountField, FlagField, InstantField, TextField, TextsField } from '@turnout/shared/server-platform';
import { IsString, MaxLength } from 'class-validator';

const CODE = { description: 'Six figures from the authenticator app, or a recovery code.', maxLength: 64, example: '123456' } as const;

/** Whether somebody has a second factor. */
export class SecondFactorState {
  @FlagField({ description: 'Whether a code is asked for when this account signs in.' })
  active: boolean;
  @InstantField({ nullable: true })
  since: string | null;
  @CountField({ description: 'Recovery codes that have not been used yet.' })
  recoveryCodesLeft: number;
  @FlagField({ description: 'Whether this installation can keep second factors.' })
  available: boolean;
}

/** The password once more. */
export class PasswordProof {
  @ApiProperty({ format: 'password', maxLength: 1024 })
  @IsString()
  @MaxLength(1024, { message: 'password.wrong' })
  password: string;
}

/** A code of the app, or a recovery code. */
export class CodeProof {
  @ApiProperty(CODE)
  @IsString()
  @MaxLength(64, { message: 'second-factor.wrong-code' })
  code: string;
}

/** The password once more, and a code. */
export class FullProof extends PasswordProof {
  @ApiProperty(CODE)
  @IsString()
  @MaxLength(64, { message: 'second-factor.wrong-code' })
  code: string;
}

/** A secret to share with an authenticator app. */
export class SecondFactorSecret {
  @TextField({ description: 'In base32, for typing it in.', example: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' })
  secret: string;
  @TextField({ description: 'What the QR code holds.', example: 'otpauth://totp/Turnout:ana%40example.org?secret=…' })
  uri: string;
}

/** Codes for the day the telephone is lost. They are shown this once. */
export class RecoveryCodes {
  @TextsField({ example: ['ABCD-EFGH-IJKL-MN23'] })
  codes: string[];
}

/** The answer to what signing in asked for besides the password. */
export class SecondStepAnswer extends CodeProof {
  @ApiProperty({ description: 'What the refusal `session.second-factor-required` carried.', maxLength: 43 })
  @IsString()
  @MaxLength(43, { message: 'session.challenge-not-valid' })
  challenge: string;
}
