import { oneOf } from '@turnout/shared/database';
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from '@turnout/shared/i18n';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A person who may sign in. */
@Entity('accounts')
@Unique('uq_accounts_email', ['email'])
@Check('ck_accounts_version', 'version >= 1')
@Check('ck_accounts_email', `email = lower(email) AND email LIKE '_%@_%'`)
@Check('ck_accounts_language', oneOf('language', DOCUMENT_LANGUAGES))
export class AccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_accounts' })
  id: string;

  /** In lower case. */
  @Column('text')
  email: string;

  @Column('text')
  displayName: string;

  /** argon2id; `null` while no password has been set, and nobody can sign in with one. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('boolean', { default: false })
  isAdministrator: boolean;

  @Column('timestamptz')
  createdAt: Date;

  /** Since when nobody gets in with it; `null` while it is active. */
  @Column('timestamptz', { nullable: true })
  deactivatedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastSignedInAt: Date | null;

  /** Which language the person is written to in; `null` while they have chosen none. */
  @Column('text', { nullable: true })
  language: DocumentLanguage | null;

  /** Whether the person is written to about what is missing. */
  @Column('boolean', { default: true })
  wantsDigests: boolean;

  @Column('integer', { default: 1 })
  version: number;
}

/** An account that is to be kept: nobody has signed in with it yet. */
export type NewAccount = Omit<AccountEntity, 'deactivatedAt' | 'lastSignedInAt' | 'language' | 'wantsDigests' | 'version'>;
