import { ApiProperty } from '@nestjs/swagger';
import { MAIL_KINDS, MAIL_STATES, type MailKind, type MailState } from '@turnout/accounts/domain';
import { ChoiceField, CountField, FlagField, IdField, InstantField, PageOf, TextField } from '@turnout/shared/server-platform';
import { IsOptional, IsString } from 'class-validator';

/** A mail that is to go out, or has gone. */
export class OutboxMessage {
  @IdField()
  id: string;
  @TextField()
  recipient: string;
  @ChoiceField(MAIL_KINDS)
  kind: MailKind;
  @TextField()
  subject: string;
  @TextField({ nullable: true, description: 'The one-time link, while the mail has not gone and the link still works.' })
  link: string | null;
  @ChoiceField(MAIL_STATES)
  state: MailState;
  @CountField({ description: 'How often it was tried to send it.' })
  attempts: number;
  @TextField({ nullable: true, description: 'What the mail server said last, by its code.' })
  lastError: string | null;
  @InstantField()
  createdAt: string;
  @InstantField({ description: 'When its link stops working.' })
  expiresAt: string;
}

/** One page of the outbox. */
export class OutboxPage extends PageOf(OutboxMessage, 'OutboxMessagePage') {
  @FlagField({ description: 'Whether a mail server is set up; without one, links are handed on by hand.' })
  delivers: boolean;
}

/** Which part of the outbox. */
export class OutboxQuery {
  @ApiProperty({ type: String, required: false, description: 'Where the previous page ended.' })
  @IsOptional()
  @IsString()
  cursor?: string;
  @ApiProperty({ type: String, required: false, description: 'Mails per page, 1 to 200; 50 when left out.' })
  @IsOptional()
  @IsString()
  limit?: string;
}
