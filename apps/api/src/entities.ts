import {
  AccountIdentityEntity,
  AccessTokenEntity,
  AccountEntity,
  CalendarFeedEntity,
  InvitationEntity,
  InvitationWorkPackageEntity,
  MembershipEntity,
  MemberWorkPackageEntity,
  OutboxMessageEntity,
  PasswordResetEntity,
  ProviderVisitEntity,
  RecoveryCodeEntity,
  SecondFactorEntity,
  SessionEntity,
  SetupLinkEntity,
  SignInChallengeEntity,
  SignInFailureEntity,
} from '@turnout/accounts/server';
import { CONSORTIUM_ENTITIES } from '@turnout/consortium/server';
import { EVENTS_ENTITIES } from '@turnout/events/server';
import { IMPACT_ENTITIES } from '@turnout/impact/server';
import { QUALITY_ENTITIES } from '@turnout/quality/server';
import { REMINDERS_ENTITIES } from '@turnout/reminders/server';
import { REPORTS_ENTITIES } from '@turnout/reports/server';
import {
  AuditEntryEntity,
  AuditHeadEntity,
  FileEntity,
  FileUsageEntity,
  IdempotencyKeyEntity,
  JobRunEntity,
} from '@turnout/shared/server-platform';

/** Every entity of the data source, capability by capability. */
export const ENTITIES: readonly (new () => object)[] = [
  IdempotencyKeyEntity,
  AuditEntryEntity,
  AuditHeadEntity,
  FileEntity,
  FileUsageEntity,
  JobRunEntity,
  AccountEntity,
  SessionEntity,
  MembershipEntity,
  MemberWorkPackageEntity,
  SignInFailureEntity,
  OutboxMessageEntity,
  InvitationEntity,
  InvitationWorkPackageEntity,
  PasswordResetEntity,
  SetupLinkEntity,
  AccessTokenEntity,
  CalendarFeedEntity,
  AccountIdentityEntity,
  ProviderVisitEntity,
  SecondFactorEntity,
  RecoveryCodeEntity,
  SignInChallengeEntity,
  ...CONSORTIUM_ENTITIES,
  ...EVENTS_ENTITIES,
  ...IMPACT_ENTITIES,
  ...QUALITY_ENTITIES,
  ...REMINDERS_ENTITIES,
  ...REPORTS_ENTITIES,
];
