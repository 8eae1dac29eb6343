import { FEED_PARTS, type FeedPart } from '@turnout/accounts/domain';
import { onlyOf } from '@turnout/shared/database';
import type { DocumentLanguage } from '@turnout/shared/i18n';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** An address at which a calendar program reads for somebody. The secret in it is known to its holder only. */
@Entity('calendar_feeds')
@Unique('uq_calendar_feeds_token_hash', ['tokenHash'])
@Check('ck_calendar_feeds_token_hash', 'octet_length(token_hash) = 32')
@Check('ck_calendar_feeds_name', "btrim(name) <> ''")
@Check('ck_calendar_feeds_parts', `cardinality(parts) > 0 and ${onlyOf('parts', FEED_PARTS)}`)
@Check('ck_calendar_feeds_language', "language ~ '^[a-z]{2}$'")
@Index('ix_calendar_feeds_account_id', ['accountId'], { where: 'ended_at is null' })
export class CalendarFeedEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_calendar_feeds' })
  id: string;
  @Column('uuid')
  @ForeignKey('AccountEntity', { name: 'fk_calendar_feeds_account' })
  accountId: string;
  /** The project it is about; `null` for all that its owner belongs to. */
  @Column('uuid', { nullable: true })
  @ForeignKey('ProjectEntity', { name: 'fk_calendar_feeds_project' })
  projectId: string | null;
  /** What its owner calls it. */
  @Column('text')
  name: string;
  @Column('text', { array: true })
  parts: FeedPart[];
  @Column('text')
  language: DocumentLanguage;
  /** SHA-256 of the secret. */
  @Column('bytea')
  tokenHash: Buffer;
  @Column('timestamptz')
  createdAt: Date;
  /** Last day on which it was read, in UTC. */
  @Column('date', { nullable: true })
  lastReadOn: string | null;
  /** When it was taken back. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
