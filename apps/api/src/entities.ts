import { AccountEntity, MembershipEntity, SessionEntity, SignInFailureEntity } from '@turnout/accounts/server';
import { CONSORTIUM_ENTITIES } from '@turnout/consortium/server';
import { IdempotencyKeyEntity } from '@turnout/shared/server-platform';

/** Every entity of the data source, capability by capability. */
export const ENTITIES: readonly (new () => object)[] = [
  IdempotencyKeyEntity,
  AccountEntity,
  SessionEntity,
  MembershipEntity,
  SignInFailureEntity,
  ...CONSORTIUM_ENTITIES,
];
