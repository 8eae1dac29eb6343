import { MAIL_KINDS, type MailBlock, type MailKind } from '@turnout/accounts/domain';
import { oneOf } from '@turnout/shared/database';
import type { ErrorParams } from '@turnout/shared/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A mail that is to go out, or has gone. */
@Entity('outbox_messages')
@Check('ck_outbox_messages_kind', oneOf('kind', MAIL_KINDS))
@Check('ck_outbox_messages_state', "state in ('waiting', 'sent', 'failed')")
@Check('ck_outbox_messages_attempts', 'attempts >= 0')
@Check('ck_outbox_messages_link', "state <> 'sent' or link is null")
@Index('ix_outbox_messages_due', ['nextAttemptAt'], { where: "state = 'waiting'" })
export class OutboxMessageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox_messages' })
  id: string;
  @Column('text')
  recipient: string;
  @Column('text')
  language: string;
  @Column('text')
  kind: MailKind;
  /** Values for the words. */
  @Column('jsonb')
  params: ErrorParams;
  /** What it says, where that was decided when it was written. */
  @Column('jsonb', { nullable: true })
  body: readonly MailBlock[] | null;
  /** The one-time link. It is a secret: gone as soon as the mail is sent, or its time is over. */
  @Column('text', { nullable: true })
  link: string | null;
  /** Rather never than twice: what was cut off while it was handed over may have arrived, and is not handed over again. */
  @Column('boolean', { default: false })
  isSentOnce: boolean;
  @Column('text', { default: 'waiting' })
  state: 'waiting' | 'sent' | 'failed';
  @Column('integer', { default: 0 })
  attempts: number;
  @Column('timestamptz')
  nextAttemptAt: Date;
  /** Why the last attempt failed: the mail server's code, never its words, which can quote addresses. */
  @Column('text', { nullable: true })
  lastError: string | null;
  @Column('timestamptz')
  createdAt: Date;
  @Column('timestamptz')
  expiresAt: Date;
  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;
}
